import { cutTo, widthOf } from './width.ts'

/** Cuts lines of code to a maximum width. A line with a caret under it is cut around the caret, and the caret moves with it. */
export function cutCode(lines: readonly string[], columns: number): string[] {
  const cut: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const caret = CARET.exec(lines[i + 1] ?? '')
    if (caret) {
      cut.push(...cutAround(lines[i], caret[1].length, caret[2].length, columns))
      i++
    } else cut.push(lines[i])
  }
  return cut
}

/** Breaks a line of code into lines with the same meaning: after commas, or else after an arrow, or else after an opening bracket. */
export function brokenCode(line: string, columns: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  if (widthOf(line) <= columns || TEXT.test(line)) return [line]
  const head = line.slice(0, columns)
  const end = BREAKS.map((place) => head.search(place)).find((at) => at > 0) ?? 0
  if (end <= indent.length) return [line]
  return [line.slice(0, end), ...brokenCode(`${indent}  ${line.slice(end).trimStart()}`, columns)]
}

// --- internal ---

// The last comma, arrow or non-empty opening bracket.
const BREAKS = [/(?<=,) (?!.*, )/, /(?<==>) (?!.*=> )/, /(?<=\()(?=[^)])(?!.*\([^)])/]

// A line with a string or a comment cannot be broken.
const TEXT = /['"`]|\/\/|\/\*/

// A caret line under a line of code: gutter, spaces, caret.
const CARET = /^( *\| )( *)\^$/

function cutAround(line: string, gutter: number, caret: number, columns: number): string[] {
  const [number, code] = [line.slice(0, gutter), line.slice(gutter)]
  const start =
    widthOf(code) <= columns ? 0 : Math.max(0, Math.min(caret - Math.floor(columns / 2), widthOf(code) - columns + 1))
  const { rest, dropped } = dropColumns(code, start)
  const left = dropped > 0 ? '…' : ''
  const shown = cutTo(left + rest, columns)
  const under = `${' '.repeat(gutter - 2)}| ${' '.repeat(Math.max(0, caret - dropped + left.length))}^`
  return [number + shown, under]
}

// Drops at least `columns` columns from the start of a text.
function dropColumns(text: string, columns: number): { rest: string; dropped: number } {
  let [rest, dropped] = [text, 0]
  for (const { segment } of graphemes.segment(text)) {
    if (dropped >= columns) break
    dropped += widthOf(segment)
    rest = rest.slice(segment.length)
  }
  return { rest, dropped }
}

const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' })
