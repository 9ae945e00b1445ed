import type { ts } from './compiler.ts'
import { sourceLine } from '../platform/source-line.ts'
import type { Place } from '../model/finding.ts'

/** Where the submission's files stand in the checker's world of virtual files. */
export const SUBMISSION = '/submission/'

/** The name of a file as students know it: ch04/mini_batch.ts. */
export const fileName = (source: ts.SourceFile): string => source.fileName.replace(SUBMISSION, '')

/** The file and the place of a node (or of an offset in the file). */
export function placeOf(source: ts.SourceFile, at: ts.Node | number): Place & { readonly file: string } {
  const offset = typeof at === 'number' ? at : at.getStart(source)
  const { line, character } = source.getLineAndCharacterOfPosition(offset)
  const starts = source.getLineStarts()
  const text = source.text.slice(starts[line], starts[line + 1])
  return { file: fileName(source), line: line + 1, column: character + 1, ...sourceLine(text, character + 1) }
}

/** One line of a student's text that is fit to be shown: no control characters, no more than that many characters. */
export function printable(text: string, limit: number): string {
  const line = text
    .slice(0, 4 * limit + 1_000)
    .replace(CONTROL, ' ')
    .trim()
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}

// --- internal ---

// Also the marks that turn the direction of writing, with which a line can be made to look like another.
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu
