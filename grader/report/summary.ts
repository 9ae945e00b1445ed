import type { Failure } from '../model/check.ts'
import { exerciseOrThrow, fileOf } from '../course/manifest.ts'
import { cutTo, padBefore, padTo, widthOf } from '../text/width.ts'
import type { CheckVerdict, ExerciseStatus, ExerciseVerdict } from '../model/verdict.ts'
import type { Paint } from './colors.ts'
import { isArchive, pathOf, type Screen } from './screen.ts'
import { safeText } from '../text/safe-text.ts'
import { isFailing } from './told-checks.ts'

/** The points, as a number and as a bar. */
export function scoreLine({ verdict: { score, maxScore }, words, paint }: Screen): string {
  // The bar is full only with full marks, and empty only with none.
  const share = maxScore === 0 ? 0 : (score / maxScore) * BAR
  const filled = score === 0 ? 0 : score === maxScore ? BAR : Math.min(BAR - 1, Math.max(1, Math.round(share)))
  return `${paint.bold(words.score(score, maxScore))}  ${paint.green('█'.repeat(filled))}${paint.dim('░'.repeat(BAR - filled))}`
}

/** A line per exercise. On a narrow terminal titles are cut first, and left out before anything else. */
export function exerciseTable(screen: Screen): string[] {
  const rows = screen.verdict.exercises.map((exercise) => rowOf(exercise, screen))
  const widest = (cell: (row: Row) => string): number => Math.max(...rows.map((row) => widthOf(cell(row))))
  const [id, points, status] = [widest((row) => row.id), widest((row) => row.points), widest((row) => row.status)]
  const room = screen.columns - (MARK + id + GAP + points + GAP + status)
  const wanted = widest((row) => row.title)
  // Drop a column of gaps before cutting a title.
  const gap = ' '.repeat(room - GAP - wanted < 0 ? 1 : GAP)
  const title = Math.min(room + GAP - 2 * gap.length, wanted)
  return rows.map(({ paint, ...row }) => {
    const cells = [
      padTo(row.id, id),
      ...(title < Math.min(MIN_TITLE, wanted) ? [] : [padTo(cutTo(row.title, title), title)]),
    ]
    const end = `${padBefore(row.points, points)}${' '.repeat(GAP)}${paint(row.status)}`
    return `${paint(row.mark)} ${[...cells, end].join(gap)}`
  })
}

/** A symbol for each status; colours only repeat it. */
export const MARKS = { passed: '✓', failed: '✗', todo: '-', blocked: '~', error: '!' } as const

/** The symbol for a check. */
export function markOf({ status }: Pick<CheckVerdict, 'status'>): keyof typeof MARKS {
  if (status === 'skipped') return 'blocked'
  return status === 'timed-out' ? 'failed' : status
}

/** The word for a status. */
export const statusWord = (exercise: ExerciseVerdict, words: Screen['words']): string =>
  words.exerciseStatus[shownStatus(exercise)]

/** How an exercise is shown in a line of its own: neutral, where it is to be graded again. */
export function shownAs(exercise: ExerciseVerdict, { words, paint, pending }: Screen): Shown {
  if (pending?.has(exercise.id)) return { mark: '…', status: words.live.pending, paint: paint.dim }
  const { status } = exercise
  return { mark: MARKS[status], status: statusWord(exercise, words), paint: painter(status, paint) }
}

/** Whether the exercise's file is missing. */
export const isMissing = (exercise: Pick<ExerciseVerdict, 'checks'>): boolean => missingOf(exercise) !== undefined

/** What is known of an exercise's missing file: perhaps another one that may be meant. */
export const missingOf = ({
  checks,
}: Pick<ExerciseVerdict, 'checks'>): Extract<Failure, { kind: 'unreadable' }> | undefined =>
  checks.flatMap(({ failure }) => (failure?.kind === 'unreadable' && failure.why === 'missing' ? [failure] : []))[0]

/** Says that an exercise's file is missing, and which other one may be meant; undefined where it is there. */
export function sayMissing(exercise: ExerciseVerdict, screen: Screen): string | undefined {
  const missing = missingOf(exercise)
  if (missing && isArchive(screen)) return screen.words.missingInArchive(fileOf(exercise.id), screen.root)
  const found = missing?.found === undefined ? undefined : safeText(`${screen.root}/${missing.found}`)
  return missing && screen.words.nextMissing(pathOf(screen, exercise.id), found)
}

/** The colour of a status. */
export function painter(status: ExerciseStatus, paint: Paint): Shown['paint'] {
  if (status === 'passed') return paint.green
  if (status === 'todo') return paint.dim
  return status === 'blocked' ? paint.yellow : paint.red
}

// --- internal ---

const BAR = 20
const GAP = 2
const MARK = 2
const MIN_TITLE = 8

interface Shown {
  readonly mark: string
  readonly status: string
  readonly paint: (text: string) => string
}

interface Row extends Shown {
  readonly id: string
  readonly title: string
  readonly points: string
}

function rowOf(exercise: ExerciseVerdict, screen: Screen): Row {
  const { id, score, maxScore } = exercise
  const title = exerciseOrThrow(id).title[screen.lang]
  return { id, title, points: `${score}/${maxScore}`, ...shownAs(exercise, screen) }
}

/** The status to show: a half-written exercise is begun, not failed, and one without checks has only the instructor's points. */
function shownStatus({ status, checks, overridden }: ExerciseVerdict): ExerciseStatus | 'begun' | 'missing' | 'given' {
  if (overridden && checks.length === 0) return 'given'
  if (status === 'todo' && isMissing({ checks })) return 'missing'
  const failing = checks.filter(isFailing)
  const begun = status === 'failed' && failing.length > 0 && failing.every((check) => check.status === 'todo')
  return begun ? 'begun' : status
}
