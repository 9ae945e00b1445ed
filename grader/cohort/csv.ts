// The doorman of csv-parse and csv-stringify.
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

/** A cell: a text is guarded, a number is written as it is. */
export type Cell = string | number | undefined

/** Rows of cells as CSV. No text can be taken for a formula: whatever might begin one gets an apostrophe before it. */
export const renderCsv = (
  rows: readonly (readonly Cell[])[],
  { bom = false }: { readonly bom?: boolean } = {},
): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
    { bom },
  )

/** The rows of a CSV, whatever separates its cells, with or without a byte order mark. Throws where it is none. */
export function parseCsv(text: string): string[][] {
  const [firstLine = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0]
  return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true, trim: true })
}

// --- internal ---

// What a spreadsheet may take for the beginning of a formula, the full-width signs of East Asian keyboards included; also after
// spaces and in a later line of a cell, or where another program separates cells at semicolons.
const FORMULA = /^[\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u

const guarded = (text: string): string => {
  const clean = text.replaceAll(CONTROL, ' ').replaceAll(';', ',')
  return FORMULA.test(clean) ? `'${clean}` : clean
}

const CONTROL = /\p{Cc}+/gu
