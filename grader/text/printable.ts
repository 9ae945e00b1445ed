import { stripVTControlCharacters } from 'node:util'

/** A text of a student's that is fit for a terminal: no control sequences, no marks that turn the direction of writing, tabs as spaces. */
export const printable = (text: string): string =>
  stripVTControlCharacters(text).replaceAll('\r\n', '\n').replaceAll('\t', '  ').replaceAll(CONTROL, '')

/** At most so many lines, each of at most so many characters; what is missing shows as an ellipsis. */
export function clipLines(text: string, lines: number, chars: number): string[] {
  const all = text.split('\n')
  const clip = (line: string): string => (line.length > chars ? `${line.slice(0, chars - 1)}…` : line)
  return all.length > lines ? [...all.slice(0, lines - 1).map(clip), '…'] : all.map(clip)
}

export { withoutPaths } from './without-paths.mjs'

// --- internal ---

const CONTROL = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu
