import type { SourceLine } from '../model/source-line.ts'

/** Cuts a line to the part around a column, which counts from 1: a line can be as long as a whole file. */
export function sourceLine(line: string, column: number): SourceLine {
  const code = line.replace(/[\r\n\u2028\u2029]+$/, '')
  const from = code.length <= PART ? 0 : Math.max(0, column - 1 - PART / 2)
  return from === 0 ? { code: code.slice(0, PART) } : { code: code.slice(from, from + PART), codeFrom: from }
}

// --- internal ---

const PART = 240
