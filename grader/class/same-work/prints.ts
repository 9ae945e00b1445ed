import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { courseFiles } from '../../course/manifest.ts'
import { STUBS } from '../../course/stub-files.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { namelessTokens } from './tokens.ts'

/** What one text is compared by. */
export interface Print {
  /** Of the text, but for line ends. */
  readonly text: string
  /** Of the code: without comments, layout, and the names that were chosen. */
  readonly code: string
  /** By how many tokens it is longer than the stub. */
  readonly own: number
}

/** The prints of a submission's files, by path; without those that are as the stub has them. */
export function printsOf(files: ReadonlyMap<string, string>): Readonly<Record<string, Print>> {
  const found = courseFiles.flatMap((path) => {
    const text = files.get(path)
    const print = text === undefined ? undefined : printOf(path, text)
    return print ? [[path, print] as const] : []
  })
  return Object.fromEntries(found)
}

// --- internal ---

const stubs = new Map<string, { readonly code: string; readonly length: number }>()

function stubOf(path: string): { readonly code: string; readonly length: number } {
  const known = stubs.get(path)
  if (known) return known
  const tokens = namelessTokens(readFileSync(join(kitRoot, STUBS, path), 'utf8'))
  const stub = { code: digestOf(tokens.join(' ')), length: tokens.length }
  stubs.set(path, stub)
  return stub
}

function printOf(path: string, text: string): Print | undefined {
  const tokens = namelessTokens(text)
  const stub = stubOf(path)
  const code = digestOf(tokens.join(' '))
  if (code === stub.code) return undefined
  return { text: digestOf(text.replaceAll(/[^\S\n]*\r?\n/g, '\n').trim()), code, own: tokens.length - stub.length }
}

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
