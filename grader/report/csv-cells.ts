// The doorman of csv-stringify: tables that a spreadsheet opens.
import { stringify } from 'csv-stringify/sync'

/** What a cell may hold. */
export type Cell = string | number | undefined

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what looks like the beginning of one. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** Rows as CSV (RFC 4180, UTF-8). Numbers stay numbers; every text is guarded against being read as a formula. */
export const renderCsv = (rows: readonly (readonly Cell[])[], { bom = false } = {}): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell))),
    // A lone line feed in a cell would end the row for many readers.
    { bom, record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  )

// --- internal ---

// Also behind white space, which some spreadsheets take away first, and in the wide forms that Korean and Japanese ones accept.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u
