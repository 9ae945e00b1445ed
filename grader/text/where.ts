import type { Finding } from '../signature/finding.ts'
import type { Frame } from '../sandbox/protocol/outcome.ts'
import { printable } from './printable.ts'
import type { FailureTexts } from './texts-failure.ts'
import { widthOf } from './width.ts'

/** The place of a finding, with its line of code. */
export function wherePlace({ file, line, column, code }: Pick<Finding, 'file' | 'line' | 'column' | 'code'>): string[] {
  if (line === undefined) return [file]
  const place = `${file}:${line}${column === undefined ? '' : `:${column}`}`
  // The code comes without its indentation, so that the column says nothing about it.
  return code ? [place, cut(`${line} | `, printable(code), 0).text] : [place]
}

/** The places of a stack trace: the first with its line of code and a caret, then who called it. */
export function whereFrames(frames: readonly Frame[], words: FailureTexts): string[] {
  const [first, ...callers] = frames
  if (!first) return []
  return [
    placeOf(first),
    ...codeOf(first),
    ...callers
      .slice(0, MAX_CALLERS)
      .map((frame) => words.calledFrom(placeOf(frame), frame.name && printable(frame.name))),
  ]
}

// --- internal ---

const MAX_CALLERS = 2
const MAX_CODE = 56

const placeOf = ({ file, line, column }: Frame): string => `${file}:${line}:${column}`

function codeOf({ line, column, code }: Frame): string[] {
  if (code === undefined || code.trim() === '') return []
  const before = printable(code.slice(0, column - 1)).trimStart()
  const { text, caret } = cut(`${line} | `, printable(code).trim(), widthOf(before))
  return [text, `${' '.repeat(String(line).length)} | ${' '.repeat(caret)}^`]
}

// A long line is shown around the place that matters.
function cut(gutter: string, code: string, caret: number): { text: string; caret: number } {
  if (code.length <= MAX_CODE) return { text: gutter + code, caret }
  const start = Math.min(Math.max(0, caret - Math.floor(MAX_CODE / 2)), code.length - MAX_CODE)
  const [left, right] = [start > 0 ? '…' : '', start + MAX_CODE < code.length ? '…' : '']
  return { text: gutter + left + code.slice(start, start + MAX_CODE) + right, caret: caret - start + left.length }
}
