import type { CheckStatus } from '../model/check.ts'
import type { Localized } from '../model/localized.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import type { ClassRecord, SubmissionOutcome } from './class-record.ts'
import type { Cause, OutcomeStatus } from '../model/class.ts'
import { pairStudents, type StudentPair } from './pair-students.ts'
import { finalScore } from '../verdict/final-score.ts'

/** How a check ended before and now; undefined if there was no check of that name. */
export interface CheckChange {
  readonly name: string
  readonly title: Localized
  readonly before?: CheckStatus
  readonly after?: CheckStatus
}

/** An exercise whose points changed. */
export interface ExerciseChange {
  readonly id: ExerciseId
  readonly before?: number
  readonly after?: number
  readonly checks: readonly CheckChange[]
}

/** A submission whose grade changed. */
export interface Change {
  readonly key: string
  readonly name: string
  /** The student's number. */
  readonly id?: string
  readonly before?: number
  readonly after?: number
  readonly statusBefore?: OutcomeStatus
  readonly statusAfter?: OutcomeStatus
  readonly causes: readonly Cause[]
  readonly exercises: readonly ExerciseChange[]
}

/** The state of a class at one time. */
export interface Graded {
  readonly record: ClassRecord
  readonly outcomes: readonly SubmissionOutcome[]
}

/** Lists who gains or loses points, with the exercises and checks, in the order of the keys. */
export function compareClasses(before: Graded, after: Graded): Change[] {
  const general = generalCauses(before.record, after.record)
  return pairStudents(before.outcomes, after.outcomes)
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((pair) => changeOf(pair, general))
    .filter(isChange)
}

// --- internal ---

function generalCauses(before: ClassRecord, after: ClassRecord): Cause[] {
  const { kit: oldKit, ...oldConditions } = before.conditions
  const { kit: newKit, ...newConditions } = after.conditions
  const differ = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? {}) !== JSON.stringify(b ?? {})
  return [
    ...(oldKit === newKit ? [] : (['kit'] as const)),
    ...(differ(oldConditions, newConditions) ? (['conditions'] as const) : []),
    ...(differ(before.settings.overrides, after.settings.overrides) ? (['points'] as const) : []),
  ]
}

function changeOf({ key, name, id, old, now }: StudentPair, general: readonly Cause[]): Change {
  return {
    key,
    name,
    id,
    before: old?.verdict && finalScore(old.verdict),
    after: now?.verdict && finalScore(now.verdict),
    statusBefore: old?.status,
    statusAfter: now?.status,
    causes: [
      ...(old?.record.content === now?.record.content ? [] : (['files'] as const)),
      ...general,
      ...(givenIn(old) === givenIn(now) ? [] : (['given'] as const)),
      // What a day costs depends on the score, too.
      ...(old?.verdict?.late?.percent === now?.verdict?.late?.percent ? [] : (['late'] as const)),
    ],
    exercises: exerciseChanges(old?.verdict ?? old?.told, now?.verdict ?? now?.told),
  }
}

/** The points that the instructor gave. */
const givenIn = (outcome: SubmissionOutcome | undefined): string =>
  JSON.stringify(
    (outcome?.verdict ?? outcome?.told)?.exercises.flatMap(({ id, score, overridden }) =>
      overridden ? [[id, score]] : [],
    ) ?? [],
  )

const isChange = ({ before, after, statusBefore, statusAfter, exercises }: Change): boolean =>
  before !== after || statusBefore !== statusAfter || exercises.length > 0

function exerciseChanges(old: CourseVerdict | undefined, now: CourseVerdict | undefined): ExerciseChange[] {
  const of = (verdict: CourseVerdict | undefined, id: ExerciseId): ExerciseVerdict | undefined =>
    verdict?.exercises.find((exercise) => exercise.id === id)
  const ids = [...new Set([old, now].flatMap((verdict) => verdict?.exercises.map(({ id }) => id) ?? []))]
  return ids
    .map((id) => ({ id, before: of(old, id), after: of(now, id) }))
    .filter(({ before, after }) => before?.score !== after?.score)
    .map(({ id, before, after }) => ({
      id,
      before: before?.score,
      after: after?.score,
      checks: before && after ? checkChanges(before, after) : [],
    }))
}

function checkChanges(old: ExerciseVerdict, now: ExerciseVerdict): CheckChange[] {
  const titles = new Map([...old.checks, ...now.checks].map(({ name, title }) => [name, title]))
  const status = ({ checks }: ExerciseVerdict, name: string): CheckStatus | undefined =>
    checks.find((check) => check.name === name)?.status
  return [...titles]
    .map(([name, title]) => ({ name, title, before: status(old, name), after: status(now, name) }))
    .filter(({ before, after }) => before !== after)
}
