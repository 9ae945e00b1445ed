// The doorman of csv-parse: reads tables that a spreadsheet wrote.
import { parse } from 'csv-parse/sync'
import { decodeUnicode } from '../platform/decode-unicode.ts'
import { decodeKoreanWindows } from './korean-windows.ts'

/** A row of a CSV, and the line of the file on which it ends. */
export interface CsvRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** The rows of a CSV with any separator, with or without a byte order mark. Throws if the text is not CSV. */
export const parseCsv = (text: string): string[][] => parseCsvRows(text).map(({ cells }) => [...cells])

/** The same, with the line of each row. */
export function parseCsvRows(text: string): CsvRow[] {
  const [firstLine = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0]
  const rows = parse(text.replaceAll(AS_TEXT, '$<before>"$<cell>"'), {
    bom: true,
    delimiter,
    relaxColumnCount: true,
    skipEmptyLines: true,
    trim: true,
    info: true,
  }) as unknown as { readonly record: string[]; readonly info: { readonly lines: number } }[]
  return rows.map(({ record, info }) => ({ cells: record, line: info.lines }))
}

// Excel keeps the noughts of a number with ="0012", which is no CSV.
const AS_TEXT = /(?<before>^|[,;\t])="(?<cell>[^"\r\n]*)"(?=[,;\t\r\n]|$)/gm

/** Decodes the bytes of a CSV: UTF-8, Excel's "Unicode text", or the encoding of Excel on Korean Windows. */
export const decodeCsv = (bytes: Uint8Array): string =>
  decodeUnicode(bytes) ?? decodeKoreanWindows(bytes) ?? new TextDecoder('euc-kr').decode(bytes)
