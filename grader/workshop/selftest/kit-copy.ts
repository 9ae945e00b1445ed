import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kitRoot } from '../../platform/kit-root.ts'

/** A copy of the kit as a student has it: without solutions and wrong answers, with exercises that are not begun. */
export interface KitCopy {
  readonly folder: string
  /** The path of a file in it. */
  path(...names: readonly string[]): string
  remove(): void
}

/** Makes such a copy in the system's temporary folder. It uses this kit's packages. */
export function copyKit(): KitCopy {
  const folder = mkdtempSync(join(tmpdir(), 'kit-'))
  for (const name of ['package.json', 'tsconfig.json', 'vitest.config.ts', 'datasets', 'exercises'])
    cpSync(join(kitRoot, name), join(folder, name), { recursive: true })
  cpSync(join(kitRoot, 'grader'), join(folder, 'grader'), {
    recursive: true,
    filter: (path) => !/[\\/](?:selftest|diagnosis[\\/]ch\d\d)$/.test(path),
  })
  cpSync(join(kitRoot, 'grader/course/stubs'), join(folder, 'exercises'), { recursive: true })
  if (existsSync(join(kitRoot, 'node_modules')))
    symlinkSync(join(kitRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return {
    folder,
    path: (...names) => join(folder, ...names),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
