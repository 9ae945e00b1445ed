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
  const text = lineText(source, line)
  return { file: fileName(source), line: line + 1, column: character + 1, ...sourceLine(text, character + 1) }
}

/** Longer lines were made by a program, and searching them takes long. */
export const READABLE = 400

/** The line that a node begins in; undefined if it is too long to be read. */
export function readableLine(source: ts.SourceFile, node: ts.Node): string | undefined {
  const text = lineText(source, source.getLineAndCharacterOfPosition(node.getStart(source)).line).trimEnd()
  return text.length > READABLE ? undefined : text.trim()
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

function lineText(source: ts.SourceFile, line: number): string {
  const starts = source.getLineStarts()
  return source.text.slice(starts[line], starts[line + 1])
}

// Includes the marks for the direction of writing, which can disguise a line as another.
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu
