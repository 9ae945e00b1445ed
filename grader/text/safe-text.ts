import { stripVTControlCharacters } from 'node:util'

/**
 * Makes a student's text safe for a terminal: removes control sequences and marks for the direction of writing, replaces tabs by spaces.
 */
export const safeText = (text: string): string =>
  stripVTControlCharacters(text).replaceAll('\r\n', '\n').replaceAll('\t', '  ').replaceAll(CONTROL, '')

/** Cuts a text to a number of lines and each line to a number of characters; an ellipsis marks what is cut. */
export function clipLines(text: string, lines: number, chars: number): string[] {
  const all = text.split('\n')
  const clip = (line: string): string => (line.length > chars ? `${line.slice(0, chars - 1)}…` : line)
  return all.length > lines ? [...all.slice(0, lines - 1).map(clip), '…'] : all.map(clip)
}

export { withoutPaths } from './without-paths.mjs'

// --- internal ---

const CONTROL = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu
