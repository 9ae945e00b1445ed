import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { kitRoot } from './kit-root.ts'

/** Writes a derived file, its path relative to the kit's root, where it says something else; answers with the line that tells. */
export function writeIfChanged(path: string, text: string): string[] {
  if (readIfThere(path) === text) return []
  mkdirSync(dirname(join(kitRoot, path)), { recursive: true })
  writeFileSync(join(kitRoot, path), text)
  return [`wrote    ${path}`]
}

/** A file of the kit, whatever its line ends; undefined where there is none. */
export const readIfThere = (path: string): string | undefined =>
  existsSync(join(kitRoot, path)) ? readFileSync(join(kitRoot, path), 'utf8').replaceAll('\r\n', '\n') : undefined
