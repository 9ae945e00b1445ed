// The doorman of csv-stringify: writes tables for spreadsheets.
import { stringify } from 'csv-stringify/sync'

/** The values that a cell can hold. */
export type Cell = string | number | undefined

/** Guards a text against being read as a formula: an apostrophe goes before anything that looks like one. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** Rows as CSV (RFC 4180, UTF-8). Numbers stay numbers; every text is guarded against being read as a formula. */
export const renderCsv = (rows: readonly (readonly Cell[])[], { bom = false } = {}): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell))),
    // Many readers would end the row at a lone line feed in a cell.
    { bom, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )

// --- internal ---

// Also after white space, which some spreadsheets trim first, and in full-width forms, which Korean and Japanese ones accept.
// A sign alone is none: it says that there is nothing.
const FORMULA = /^\s*[=+\-@＝＋－＠](?!\s*$)|^[\t\r\n]/u
