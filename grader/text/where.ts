import type { StackFrame } from '../model/outcome.ts'
import type { Finding } from '../model/finding.ts'
import type { SourceLine } from '../model/source-line.ts'
import { cutCode } from './code-line.ts'
import { safeText } from './safe-text.ts'
import type { FailureTexts } from './en/failure.ts'
import { widthOf } from './width.ts'

/** Renders the position of a finding: file, line and column, the line of code, and a caret. */
export function wherePlace(place: Pick<Finding, 'file' | 'line' | 'column' | 'code' | 'codeFrom'>): string[] {
  const { file, line, column } = place
  if (line === undefined) return [file]
  return column === undefined
    ? [`${file}:${line}`]
    : [`${file}:${line}:${column}`, ...codeOf({ ...place, line, column })]
}

/** Renders the positions of a stack trace: the first one like a finding's, then its callers. */
export function whereFrames(frames: readonly StackFrame[], words: Pick<FailureTexts, 'calledFrom'>): string[] {
  // A recursive function is shown once.
  const [first, ...callers] = frames.filter(
    ({ file, line }, i) => i === 0 || frames[i - 1].file !== file || frames[i - 1].line !== line,
  )
  if (!first) return []
  return [
    ...wherePlace(first),
    ...callers
      .slice(0, MAX_CALLERS)
      .map((frame) => words.calledFrom(placeOf(frame), frame.name && safeText(frame.name))),
  ]
}

// --- internal ---

const MAX_CALLERS = 2
const MAX_CODE = 56

const placeOf = ({ file, line, column }: StackFrame): string => `${file}:${line}:${column}`

interface ShownPlace extends Partial<SourceLine> {
  readonly line: number
  readonly column: number
}

function codeOf({ line, column, code, codeFrom = 0 }: ShownPlace): string[] {
  if (code === undefined || code.trim() === '') return []
  const before = safeText(code.slice(0, column - 1 - codeFrom))
  // A line that is shown from the middle has no indentation.
  const [shown, ahead] =
    codeFrom > 0 ? [`…${safeText(code)}`, `…${before}`] : [safeText(code).trim(), before.trimStart()]
  const number = String(line)
  return cutCode([`${number} | ${shown}`, `${' '.repeat(number.length)} | ${' '.repeat(widthOf(ahead))}^`], MAX_CODE)
}
