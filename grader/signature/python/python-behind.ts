import type { ts } from '../compiler.ts'
import type { ExerciseContext } from '../exercise-context.ts'
import { messageOf } from '../diagnostics.ts'
import type { FindingOf, NumberedLine } from '../../model/finding.ts'
import type { Habit } from '../../model/habit.ts'
import { placeOf, READABLE, safeLine } from '../place.ts'
import { blockEnd, indentOf, leavesOpen } from './block-end.ts'
import { type CodeLine, codeLines } from './code-lines.ts'
import { commentedDivisionIn, withMathFloor } from './floor-division.ts'
import { formOf } from './forms.ts'
import { toStatement } from './statement.ts'

/**
 * Finds the line of Python that causes a file's first syntax error, and the line to write instead. Of several, only that one is told:
 * the others show when it is gone.
 */
export function pythonBehind(
  source: ts.SourceFile,
  errors: readonly ts.Diagnostic[],
  exercise: ExerciseContext,
): FindingOf<'habit'> | undefined {
  const [first] = errors.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
  if (!first) return undefined
  const lines = codeLines(source.text)
  for (const line of suspects(lines, first.start ?? 0, /expected/.test(messageOf(first.messageText)))) {
    const habit = formOf(line.bare) ?? cutByComment(line)
    if (!habit) continue
    const found = inLine(source, line, habit, exercise, first, lines)
    const others = ON_EACH_LINE.has(habit) ? othersOf(source, line, habit, exercise, lines) : []
    return others.length > 0 ? { ...found, others } : found
  }
  return undefined
}

// --- internal ---

// Lines are copied, so they are shown whole.
const LONGEST = 200

// What is mended in each line by itself, and how many more lines are told.
const ON_EACH_LINE: ReadonlySet<Habit> = new Set(['and-or-not', 'is', 'f-string', 'unpack'])
const MANY = 8

// The other lines that have the same form of Python, each as it is to be written.
function othersOf(
  source: ts.SourceFile,
  { start }: CodeLine,
  habit: Habit,
  exercise: ExerciseContext,
  lines: readonly CodeLine[],
): NumberedLine[] {
  return lines
    .flatMap((one, i): NumberedLine[] => {
      if (one.start === start || one.text.length > READABLE || formOf(one.bare) !== habit) return []
      const code = translationOf(source, one, exercise)
      return code === one.text.trim() || code === '' ? [] : [{ line: i + 1, code: safeLine(code, LONGEST) }]
    })
    .slice(0, MANY)
}

const translationOf = (source: ts.SourceFile, { text }: CodeLine, exercise: ExerciseContext): string =>
  toStatement(text.trim(), {
    ...exercise,
    text: source.text,
    isInside: /^\s/.test(text),
    isDeclared: (name) => declares(source.text, name),
  })

// What to write instead of all of the line.
function inLine(
  source: ts.SourceFile,
  line: CodeLine,
  habit: Habit,
  exercise: ExerciseContext,
  error: ts.Diagnostic,
  lines: readonly CodeLine[],
): FindingOf<'habit'> {
  const { text, start } = line
  const wrote = text.trim()
  const written =
    (habit === 'floor-division' ? withMathFloor(wrote) : undefined) ?? translationOf(source, line, exercise)
  const meant = isClosedAbove(lines, line) ? written.replace(/^\} /, '') : written
  const words = { wrote: safeLine(wrote, LONGEST), meant: safeLine(meant, LONGEST) }
  const told = habit === 'and-or-not' && /\?\?/.test(meant) && !/&&|\|\||!/.test(meant) ? 'default' : habit
  const said = { ts: error.code, message: messageOf(error.messageText) }
  const at = start + text.length - text.trimStart().length
  const closing = leavesOpen(meant) && !wrote.includes('{') ? closingOf(source, blockEnd(lines, line)) : undefined
  return {
    kind: 'habit',
    severity: 'fatal',
    habit: told,
    ...words,
    ...said,
    ...(closing && { closing }),
    ...placeOf(source, at),
  }
}

// Where the block of a head ends: above a line, or at the end of the file.
function closingOf(source: ts.SourceFile, end: ReturnType<typeof blockEnd>): FindingOf<'habit'>['closing'] {
  if (end === undefined || end === 'end') return end
  const { line } = placeOf(source, end.start + indentOf(end))
  return line === undefined ? undefined : { line, code: safeLine(end.text.trim(), 70) }
}

// Whether the block that elif, else: or except: goes on with has its } on the line above.
function isClosedAbove(lines: readonly CodeLine[], line: CodeLine): boolean {
  const { text, start } = line
  const above = lines.findLast((one) => one.start < start && one.bare.trim() !== '')
  if (!above || text.trim().startsWith('}')) return false
  return above.bare.trimEnd().endsWith('}') && indentOf(above) === indentOf(line)
}

/** Whether a text declares a variable or parameter of this name. */
const declares = (text: string, name: string): boolean =>
  /^\w{1,40}$/.test(name) &&
  new RegExp(`\\b(?:const|let|var)\\s+(?:\\[[^\\]=]{0,80})?${name}\\b|[(,]\\s*${name}\\s*\\??:`).test(text)

// Math.max(a // 2) and epoch: i // E, with what should close the bracket, or the comma, in a comment.
function cutByComment(line: CodeLine): Habit | undefined {
  const found = commentedDivisionIn(line)
  if (!found) return undefined
  const rest = line.text.slice(found.end)
  const isLost = /^\s*[,;?:]|[)\]}]/.test(rest)
  return isLost ? 'floor-division' : undefined
}

/** The line of the error; or the one above first, where the error is at the beginning of a line, so that something was missing before it. */
function suspects(lines: readonly CodeLine[], start: number, isMissing: boolean): CodeLine[] {
  const at = lines.findLastIndex((line) => line.start <= start)
  const above = lines.slice(0, at).findLast(({ bare }) => bare.trim() !== '')
  const atStart = lines[at].text.slice(0, start - lines[at].start).trim() === ''
  const both = atStart && isMissing ? [above, lines[at]] : [lines[at], above]
  return both.filter((line) => line !== undefined && line.text.length <= READABLE) as CodeLine[]
}
