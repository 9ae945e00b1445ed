import { ungradedTitle } from '../text/ungraded-title.ts'
import { wrapTo } from '../text/width.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { closing, notes } from './closing.ts'
import { failingOf, failureInFull, otherFailures } from './failures.ts'
import { printedPart } from './printed.ts'
import { type Screen, screenOf, type TerminalOptions } from './screen.ts'
import { exerciseTable, scoreLine } from './summary.ts'

/** Renders a run on one screen: the points, a line per exercise, the first failure in full, and the next steps. */
export function renderTerminal(verdict: CourseVerdict, options: TerminalOptions): string {
  // A margin of one column on each side.
  const screen = screenOf(verdict, { ...options, columns: options.columns - 2 })
  const [first, ...others] = failingOf(screen)
  if (verdict.ungraded) return linesOf([ungraded(screen), notes(screen), conditions(screen)])
  return linesOf([
    [scoreLine(screen)],
    exerciseTable(screen),
    first ? failureInFull(first, screen) : [],
    otherFailures(others, screen, first),
    printedPart(screen, first?.check),
    notes(screen),
    closing(screen, first),
    conditions(screen),
  ])
}

// --- internal ---

// An empty part leaves no gap.
function linesOf(parts: readonly (readonly string[])[]): string {
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => ['', ...part])
  return [...lines, ''].map((line) => (line === '' ? '' : ` ${line}`)).join('\n')
}

const ungraded = ({ verdict, words, root, paint, columns }: Screen): string[] =>
  wrapTo(ungradedTitle(verdict, words, root), columns).map(paint.bold)

function conditions({ verdict, words, paint, columns }: Screen): string[] {
  const { isolation, weakSystem, neighbours, seed, withheld, overrides } = verdict
  const lines = [
    ...(withheld ? [words.withheldNote[withheld]] : []),
    words.conditions(isolation, neighbours, seed, weakSystem),
    ...(overrides ? [words.cohort.overridden] : []),
  ]
  return lines.flatMap((line) => wrapTo(line, columns)).map(paint.dim)
}
