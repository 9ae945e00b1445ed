import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { kitRoot } from './kit-root.ts'

/** Writes a derived file, given its path relative to the kit's root, if its content changed; returns the line that reports it. */
export function writeIfChanged(path: string, text: string): string[] {
  if (readIfThere(path) === text) return []
  mkdirSync(dirname(join(kitRoot, path)), { recursive: true })
  writeFileSync(join(kitRoot, path), text)
  return [`wrote    ${path}`]
}

/** Reads a file of the kit with normalized line ends; undefined if it does not exist. */
export const readIfThere = (path: string): string | undefined =>
  existsSync(join(kitRoot, path)) ? readFileSync(join(kitRoot, path), 'utf8').replaceAll('\r\n', '\n') : undefined
