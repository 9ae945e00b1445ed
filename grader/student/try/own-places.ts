import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StackFrame } from '../../model/outcome.ts'
import { isInside } from '../../platform/is-inside.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { shownPath } from '../../platform/shown-path.ts'
import { sourceLine } from '../../platform/source-line.ts'

/** The folder from which a program's files are named: the kit's, or that of a file that lies elsewhere. */
export const baseOf = (file: string): string => (isInside(file, kitRoot) ? resolve(kitRoot) : dirname(file))

/** The name of a file as it is shown; undefined for what is not the student's. */
export function shownName(path: string, base: string): string | undefined {
  const name = shownPath(relative(base, path))
  return isInside(path, base) && !OTHERS.test(name) ? name : undefined
}

/** The text of a file by its shown name; packages are the kit's. */
export function readOwn(name: string, base: string): string | undefined {
  try {
    return readFileSync(join(name.startsWith('node_modules/') ? kitRoot : base, name), 'utf8').replace(/^\ufeff/, '')
  } catch {
    return undefined
  }
}

/** The places of a stack trace in the student's own files. */
export const ownFrames = (stack: string, base: string): StackFrame[] =>
  stack.split('\n').flatMap((line) => frameOf(line, base) ?? [])

// --- internal ---

const OTHERS = /^(?:grader|node_modules|exercises\/np|datasets)\/|\/node_modules\//
const LINE = /^\s*at (?:async )?(?:(?:new )?(.{1,120}?) \()?(file:\/\/.+?|\/.+?|[A-Za-z]:[\\/].+?):(\d+):(\d+)\)?$/

function frameOf(text: string, base: string): StackFrame | undefined {
  const [, name, path, line, column] = LINE.exec(text) ?? []
  if (!path) return undefined
  const file = shownName(path.startsWith('file:') ? fileURLToPath(path) : path, base)
  const code = file && readOwn(file, base)?.split(/\r?\n/)[Number(line) - 1]
  if (!file || code === undefined) return undefined
  const place = { file, line: Number(line), column: Number(column) }
  return { ...place, ...(name && name !== '<anonymous>' ? { name } : {}), ...sourceLine(code, place.column) }
}
