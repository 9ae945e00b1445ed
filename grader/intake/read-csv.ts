// The doorman of csv-parse: tables that a spreadsheet wrote.
import { parse } from 'csv-parse/sync'
import { decodeKoreanWindows } from './korean-windows.ts'

/** The rows of a CSV, whatever separates its cells, with or without a byte order mark. Throws where it is none. */
export function parseCsv(text: string): string[][] {
  const [firstLine = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0]
  return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true, trim: true })
}

/** The text of a CSV's bytes: UTF-8, else as Excel saves it on a Korean Windows, or as "Unicode text". */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeKoreanWindows(bytes) ?? new TextDecoder('euc-kr').decode(bytes)
  }
}
