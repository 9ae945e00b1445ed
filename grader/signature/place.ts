import type { ts } from './compiler.ts'
import { sourceLine } from '../platform/source-line.ts'
import type { Place } from '../model/finding.ts'

/** The folder of the submission's files in the checker's virtual world. */
export const SUBMISSION = '/submission/'

/** The name of a file as students know it: ch04/mini_batch.ts. */
export const fileName = (source: ts.SourceFile): string => source.fileName.replace(SUBMISSION, '')

/** The file and position of a node (or of an offset in the file). */
export function placeOf(source: ts.SourceFile, at: ts.Node | number): Place & { readonly file: string } {
  const offset = typeof at === 'number' ? at : at.getStart(source)
  const { line, character } = source.getLineAndCharacterOfPosition(offset)
  const starts = source.getLineStarts()
  const text = source.text.slice(starts[line], starts[line + 1])
  return { file: fileName(source), line: line + 1, column: character + 1, ...sourceLine(text, character + 1) }
}

/** One line of a student's text made safe to show: no control characters, and a limited number of characters. */
export function safeLine(text: string, limit: number): string {
  const line = text
    .slice(0, 4 * limit + 1_000)
    .replace(CONTROL, ' ')
    .trim()
  return line.length > limit ? `${line.slice(0, limit - 1)}…` : line
}

// --- internal ---

// Includes the marks for the direction of writing, which can disguise a line as another.
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu
