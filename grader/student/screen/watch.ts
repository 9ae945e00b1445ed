import { exerciseOrThrow } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { isLeftOut } from '../../verdict/judge-exercise.ts'
import type { CourseVerdict, ExerciseVerdict } from '../../model/verdict.ts'
import { cutTo, widthOf, wrapTo } from '../../text/width.ts'
import { closing, declaredOnly, noteLines, notes, trainingNote, waitingNote } from '../../report/closing.ts'
import { failingOf, failureInFull, otherFailures } from '../../report/failures.ts'
import { printedPart } from '../../report/printed.ts'
import { pathOf, type Screen, screenOf, sectionOf, type TerminalOptions } from '../../report/screen.ts'
import { exerciseTable, MARKS, scoreLine, shownAs } from '../../report/summary.ts'
import { todoOf } from '../../report/todo.ts'

/** The content of the screen while `npm run watch` runs. */
export interface Watched {
  readonly verdict: CourseVerdict
  /** The whole course, or one exercise of it. */
  readonly view: 'exercise' | 'all'
  readonly focus?: ExerciseId
  /** The last saved exercise, and which others changed because of it. */
  readonly saved: readonly ExerciseId[]
  readonly moved: readonly ExerciseId[]
  /** The exercises that are being graded, or will be. */
  readonly pending?: ReadonlySet<ExerciseId>
  readonly hint?: string
}

/** Renders the student's position: progress in the course, the result of the last save, and the one exercise to work on now. */
export function renderWatched(watched: Watched, options: TerminalOptions): string[] {
  const screen = screenOf(watched.verdict, {
    ...options,
    columns: options.columns - 2,
    watching: true,
    pending: watched.pending,
  })
  const parts = [
    header(watched, screen),
    ...(watched.view === 'all'
      ? [exerciseTable(screen), notes(screen), closing(screen, failingOf(screen)[0])]
      : exercisePart(watched, screen)),
    watched.hint ? watched.hint.trimEnd().split('\n') : [],
  ]
  return parts.flatMap((part) => (part.length === 0 ? [] : ['', ...part])).map((line) => (line ? ` ${line}` : ''))
}

// --- internal ---

// More lines would be too many to read.
const MAX_MOVED = 5

function exercisePart({ focus, saved, moved }: Watched, screen: Screen): string[][] {
  const { exercises } = screen.verdict
  const named = (ids: readonly ExerciseId[]) => exercises.filter(({ id }) => ids.includes(id))
  const [shown] = named(focus ? [focus] : [])
  return [
    named(saved).flatMap((exercise) => savedLines(exercise, screen)),
    printedPart(only(named(saved.filter((id) => id !== focus)), screen)),
    movedLines(named(moved), screen),
    shown
      ? focusLines(shown, screen)
      : exercises.every(({ status }) => status === 'passed')
        ? closing(screen, undefined)
        : [],
    ...(shown ? failureParts(shown, screen) : []),
  ]
}

const only = (exercises: readonly ExerciseVerdict[], screen: Screen): Screen => ({
  ...screen,
  verdict: { ...screen.verdict, exercises },
})

function header({ view, focus }: Watched, screen: Screen): string[] {
  const { exercises } = screen.verdict
  const passed = exercises.filter(({ status }) => status === 'passed').length
  const line = scoreLine(screen)
  const count = screen.words.exercisesPassed(passed, exercises.length)
  const head = widthOf(plain(line)) + 2 + widthOf(count) <= screen.columns ? [`${line}  ${count}`] : [line, count]
  // The notes below the table, and those of an exercise that waits, say it themselves.
  const isSaid = view === 'all' || exercises.some(({ id, status }) => id === focus && status === 'blocked')
  return [...head, ...(isSaid ? [] : waitingNote(screen)), ...trainingNote(screen)]
}

// oxlint-disable-next-line no-control-regex -- colours take no room
const plain = (text: string): string => text.replaceAll(/\u001B\[\d+m/g, '')

const pointsOf = ({ score, maxScore }: ExerciseVerdict): string => `${score}/${maxScore}`

function savedLines(exercise: ExerciseVerdict, { words, paint, columns }: Screen): string[] {
  if (exercise.status !== 'passed') return []
  const says = `${MARKS.passed} ${words.savedPassed(exercise.id, pointsOf(exercise))}`
  const later = exercise.checks.some(isLeftOut) ? wrapTo(`  ${words.trainingLater}`, columns) : []
  return [...wrapTo(says, columns).map((line) => paint.bold(paint.green(line))), ...later]
}

function movedLines(moved: readonly ExerciseVerdict[], screen: Screen): string[] {
  const { words, paint, columns } = screen
  if (moved.length === 0) return []
  const lines = moved.slice(0, MAX_MOVED).map((exercise) => {
    const shown = shownAs(exercise, screen)
    return shown.paint(cutTo(`  ${shown.mark} ${exercise.id}  ${shown.status}`, columns))
  })
  const rest = moved.length - lines.length
  return [paint.bold(words.movedWithIt), ...lines, ...(rest > 0 ? [`  ${words.moreChecks(rest)}`] : [])]
}

/** Renders which exercise it is, its file and section, and what to do if there is nothing to check yet. */
function focusLines(exercise: ExerciseVerdict, screen: Screen): string[] {
  const { lang, paint, columns } = screen
  const { id, status } = exercise
  const title = `${id}  ${exerciseOrThrow(id).title[lang]}  ${pointsOf(exercise)}  ${shownAs(exercise, screen).status}`
  return [
    paint.bold(cutTo(title, columns)),
    ...wrapTo(`${pathOf(screen, id)} · ${sectionOf(screen, id)}`, columns).map(paint.dim),
    ...(status === 'todo' ? todoLines(exercise, screen) : []),
  ]
}

function todoLines(exercise: ExerciseVerdict, screen: Screen): string[] {
  const { paint, columns } = screen
  const { first, says } = todoOf(exercise, screen)
  return [...(first ? wrapTo(first, columns).map(paint.yellow) : []), ...wrapTo(says, columns)]
}

function failureParts(exercise: ExerciseVerdict, screen: Screen): string[][] {
  const alone = only([exercise], screen)
  // Recalled, not graded yet: the results of the checks are known, but not what they tried.
  const [first, ...others] = failingOf(alone).filter(({ check }) => check.failure ?? check.status === 'error')
  return [
    first ? failureInFull(first, alone) : [],
    otherFailures(others, alone),
    printedPart(alone, first?.check),
    exercise.status === 'blocked' ? notes(alone) : noteLines(declaredOnly(alone), alone),
  ]
}
