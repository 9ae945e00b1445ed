import { cutTo, widthOf } from './width.ts'

/** Lines with at most so many columns of code each. A line of code with a caret under it is cut around the caret, and both stay together. */
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

/** A line of code as several lines that mean the same: broken behind commas, else behind an arrow, else behind an opening bracket. */
export function brokenCode(line: string, columns: number): string[] {
  const indent = /^ */.exec(line)?.[0] ?? ''
  if (widthOf(line) <= columns || TEXT.test(line)) return [line]
  const head = line.slice(0, columns)
  const end = BREAKS.map((place) => head.search(place)).find((at) => at > 0) ?? 0
  if (end <= indent.length) return [line]
  return [line.slice(0, end), ...brokenCode(`${indent}  ${line.slice(end).trimStart()}`, columns)]
}

// --- internal ---

// The last comma, arrow, bracket that opens something.
const BREAKS = [/(?<=,) (?!.*, )/, /(?<==>) (?!.*=> )/, /(?<=\()(?=[^)])(?!.*\([^)])/]

// Within a text or a comment a line cannot be broken.
const TEXT = /['"`]|\/\/|\/\*/

// What stands under a line of code: its gutter, spaces, a caret.
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

// Without its first letters, at least so many columns of them.
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
