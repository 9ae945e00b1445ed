// The doorman of csv-parse: reads tables that a spreadsheet wrote.
import { parse } from 'csv-parse/sync'
import { decodeKoreanWindows } from './korean-windows.ts'

/** The rows of a CSV with any separator, with or without a byte order mark. Throws if the text is not CSV. */
export function parseCsv(text: string): string[][] {
  const [firstLine = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0]
  return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true, trim: true })
}

/** Decodes the bytes of a CSV: UTF-8, Excel's "Unicode text", or the encoding of Excel on Korean Windows. */
export function decodeCsv(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decodeKoreanWindows(bytes) ?? new TextDecoder('euc-kr').decode(bytes)
  }
}
