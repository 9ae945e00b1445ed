import { describeHandedIn } from '../text/describe-handed-in.ts'
import { safeText } from '../text/safe-text.ts'
import { course, shortName } from '../course/manifest.ts'
import type { ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { pointsLeft } from '../verdict/blocked.ts'
import { isDeclaredOnly, isLeftOut } from '../verdict/judge-exercise.ts'
import { nextExercise } from '../verdict/next-exercise.ts'
import { wrapTo } from '../text/width.ts'
import { overOwnNotes } from './exercise-text.ts'
import type { Failing } from './failures.ts'
import { commandFor, pathOf, type Screen, sectionOf } from './screen.ts'
import { isMissing, missingOf, sayMissing } from './summary.ts'
import { trainedNotes } from './trained-notes.ts'

/** What a reader must know besides the failures: which exercises wait for which, over whose neighbours some count, and what was left out. */
export function notes(screen: Screen): string[] {
  const { verdict, lang } = screen
  const lines = [
    ...waiting(screen),
    ...declaredOnly(screen),
    ...overOwnNotes(verdict.exercises, lang),
    ...describeHandedIn(verdict.handedIn ?? [], lang),
    ...(verdict.handedIn ? [] : mistakable(screen)),
    ...leftOut(screen),
    ...(everyPassed(screen) ? [] : trained(screen)),
  ]
  return noteLines(lines, screen)
}

/** Renders such notes: in lines that fit. */
export const noteLines = (lines: readonly string[], { paint, columns }: Pick<Screen, 'paint' | 'columns'>): string[] =>
  lines.flatMap((line) => wrapTo(line, columns)).map(paint.yellow)

/** Says why an exercise with right declarations may have no point, where there is one. */
export const declaredOnly = ({ verdict: { exercises }, words }: Told): string[] =>
  exercises.some(({ status, checks }) => status === 'failed' && checks.some(isDeclaredOnly))
    ? [words.declaredOnlyNote]
    : []

/** The next steps, starting with the failure that is shown in full. */
export function closing(screen: Screen, shown: Failing | undefined): string[] {
  const { verdict, words, columns, selected } = screen
  if (everyPassed(screen)) return [...praise(screen), ...trained(screen).flatMap((line) => wrapTo(line, columns))]
  if (!selected && verdict.exercises.every(isMissing)) return nothingThere(screen)
  if (shown?.exercise.status === 'failed') return toFailure(screen, shown)
  // Only the kit's maintainers can fix an internal error.
  const next = nextExercise({ exercises: verdict.exercises.filter(({ status }) => status !== 'error') })
  if (!next) return toCause(screen)
  const missing = sayMissing(next, screen)
  if (missing !== undefined) return goTo(screen, next, () => missing)
  return !selected && verdict.exercises.every(({ status }) => status === 'todo')
    ? firstSteps(screen, next)
    : goTo(screen, next, words.next)
}

/** What the points lack, and why: for a page, which has no lines of a terminal. */
export const lackingNotes = (told: Told): string[] => [...waiting(told), ...leftOut(told)]

/** Says below the points which exercises keep others from being graded. */
export const waitingNote = (screen: Screen): string[] => noteLines(waiting(screen), screen)

/** Says below the points that a training was left out. */
export const trainingNote = (screen: Screen): string[] =>
  lacksTraining(screen) ? wrapTo(screen.words.withoutTraining, screen.columns).map(screen.paint.dim) : []

// --- internal ---

type Told = Pick<Screen, 'verdict' | 'words'>

function nothingThere({ verdict, words, root, columns }: Screen): string[] {
  const found = verdict.exercises.flatMap((exercise) => mistakableOf(exercise, words))
  const says = [words.nothingThere(root), ...found.slice(0, MAX_CAUSES)]
  return wrapTo(says.join(' '), columns)
}

function mistakableOf(exercise: ExerciseVerdict, words: Screen['words']): string[] {
  const { found, file } = missingOf(exercise) ?? {}
  return found === undefined ? [] : [words.mistakable(safeText(found), file)]
}

// Of one exercise alone, and where there is nothing else, the next step says it.
const mistakable = ({ verdict: { exercises }, words }: Screen): string[] =>
  exercises.every(isMissing) ? [] : exercises.flatMap((exercise) => mistakableOf(exercise, words)).slice(0, MAX_CAUSES)

// Hints and watch mode work on this folder; inside watch mode there are keys for them.
const tellsCommands = ({ root, watching }: Screen): boolean => root === 'exercises' && !watching

// More lines would be too many to read.
const MAX_CAUSES = 2

const goTo = (screen: Screen, { id }: Pick<ExerciseVerdict, 'id'>, say: (file: string) => string): string[] => [
  screen.paint.bold(say(pathOf(screen, id))),
  `  ${screen.paint.dim(sectionOf(screen, id))}`,
]

// No hint is about a wrong declaration.
function toFailure(screen: Screen, { exercise, check }: Failing): string[] {
  const { words, paint } = screen
  if (check.status === 'todo') return goTo(screen, exercise, words.next)
  const hint =
    tellsCommands(screen) && check.kind !== 'signature' ? words.orHint(`npm run hint -- ${shortName(exercise.id)}`) : ''
  return [...goTo(screen, exercise, words.nextFailing), ...(hint ? [`  ${paint.dim(hint)}`] : [])]
}

// Where only some exercises were asked for, what they wait for may not be among them.
function toCause(screen: Screen): string[] {
  const { verdict, words } = screen
  const blocked = verdict.exercises.find(({ waitsFor }) => waitsFor.length > 0)
  if (!blocked) return []
  const [id] = blocked.waitsFor
  const isUnwritten = blocked.unwritten?.includes(id)
  return goTo(screen, { id }, (file) =>
    isUnwritten ? words.nextUnwritten(file, shortName(blocked.id)) : words.nextFailing(file),
  )
}

const everyPassed = ({ verdict: { exercises } }: Screen): boolean =>
  exercises.every(({ status }) => status === 'passed')

function waiting({ verdict: { exercises }, words }: Told): string[] {
  const blocked = exercises.filter(({ status }) => status === 'blocked')
  const waits = (group: readonly ExerciseVerdict[]): string => {
    const causes = course.filter(({ id }) => group.some(({ waitsFor }) => waitsFor.includes(id)))
    return words.waits(
      sum(group.map(pointsLeft)),
      causes.map(({ id }) => shortName(id)),
    )
  }
  const causes = [...new Set(blocked.map(causeOf))]
  if (causes.length > MAX_CAUSES) return [waits(blocked)]
  return causes.map((cause) => waits(blocked.filter((exercise) => causeOf(exercise) === cause)))
}

const causeOf = ({ waitsFor }: ExerciseVerdict): string => waitsFor.join()

function leftOut({ verdict: { exercises }, words }: Told): string[] {
  const started = exercises.filter(({ status }) => status !== 'todo')
  const points = sum(started.flatMap(({ checks }) => checks.filter(isLeftOut).map(({ maxPoints }) => maxPoints)))
  return points > 0 ? [words.trainingSkipped(points)] : []
}

// Of a training that is only remembered the points are not known.
const lacksTraining = ({ verdict: { exercises } }: Screen): boolean =>
  exercises.some(({ status, checks }) => status !== 'todo' && checks.some(isLeftOut))

// A course can be of some exercises only.
const hasLearned = ({ verdict: { exercises } }: Screen): boolean =>
  exercises.some(({ checks }) => checks.some(({ kind, status }) => kind === 'training' && status === 'passed'))

function trained({ verdict: { exercises }, words }: Screen): string[] {
  const learned = exercises.filter(({ checks }) =>
    checks.some(({ kind, status }) => kind === 'training' && status === 'passed'),
  )
  return learned.flatMap((exercise) => trainedNotes(exercise, words, { named: learned.length > 1 }))
}

// Commands are not wrapped: a copied command must be complete.
function praise(screen: Screen): string[] {
  const { words, paint, selected, columns } = screen
  const says = selected
    ? words.fullMarksSelected(commandFor(screen))
    : lacksTraining(screen)
      ? words.fullMarksQuick(commandFor(screen))
      : hasLearned(screen)
        ? words.fullMarks
        : words.fullMarksPart
  const [first, ...rest] = says.split('\n')
  return [...wrapTo(first, columns).map((line) => paint.bold(paint.green(line))), ...rest]
}

function firstSteps(screen: Screen, { id }: ExerciseVerdict): string[] {
  const { words, paint, columns } = screen
  const steps = words.firstSteps(pathOf(screen, id), sectionOf(screen, id), commandFor(screen, id))
  const lines = steps.flatMap((step, i) => {
    // Commands are not wrapped.
    const parts = i < steps.length - 1 ? wrapTo(step, columns - 5) : [step]
    return parts.map((part, j) => `${j === 0 ? `  ${i + 1}. ` : '     '}${part}`)
  })
  return [
    paint.bold(words.nothingYet),
    ...lines,
    ...(tellsCommands(screen) ? [`     ${words.orWatch('npm run watch')}`] : []),
  ]
}
