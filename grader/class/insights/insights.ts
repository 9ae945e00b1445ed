import type { ExerciseId } from '../../model/exercise.ts'
import type { OutcomeStatus } from '../../model/class.ts'
import type { CourseVerdict, ExerciseStatus } from '../../model/verdict.ts'
import { finalScore } from '../../verdict/final-score.ts'
import { countedIn, isGivenOnly, type SubmissionOutcome } from '../class-record.ts'
import { displayName } from '../enrolment/student.ts'
import { type CheckInsight, checkInsights, exerciseEnding } from './check-insights.ts'
import { type CommonTrait, commonTraits, type Mistake, mistakesIn } from './mistakes.ts'
import { type Spread, spreadOf } from './spread.ts'

/** What a class understood, and what it did not. */
export interface ClassInsights {
  /** How many students' work ended in which way: each student once. `given` are those of whom nothing was graded and all points are the instructor's; `outside` those who were graded and are nobody of the roster. */
  readonly students: Readonly<Record<OutcomeStatus | 'given' | 'outside', number>>
  readonly maxScore: number
  readonly scores: Spread
  readonly exercises: readonly ExerciseInsight[]
  /** By section of the roster, where there are several. */
  readonly sections: readonly SectionInsight[]
}

/** How one exercise went. */
export interface ExerciseInsight {
  readonly id: ExerciseId
  readonly maxScore: number
  /** The mean of the points, over all who were graded. */
  readonly mean: number
  readonly ended: Readonly<Record<ExerciseStatus, number>>
  /** How many pass nothing from this exercise on, having passed the one before. */
  readonly stopped: number
  readonly checks: readonly CheckInsight[]
  /** The known mistakes, the commonest first. */
  readonly mistakes: readonly Mistake[]
  /** Who fails it without a known mistake, and what most of them have in common. */
  readonly unnamed: { readonly students: readonly string[]; readonly traits: readonly CommonTrait[] }
}

/** How one section of the class went. */
export interface SectionInsight {
  readonly name: string
  readonly scores: Spread
  /** How many pass each exercise. */
  readonly passed: readonly { readonly id: ExerciseId; readonly count: number }[]
}

/** A student whose work was graded. */
export interface GradedStudent {
  readonly who: string
  readonly section?: string
  readonly verdict: CourseVerdict
}

/** Sums up a class: every member of a group counts as one student. All numbers but `students` are of those whose work was graded. */
export function insightsOf(outcomes: readonly SubmissionOutcome[], ids: readonly ExerciseId[]): ClassInsights {
  const isCounted = countedIn(outcomes)
  const graded = gradedStudents(outcomes, isCounted)
  return {
    students: countStatuses(outcomes, isCounted),
    maxScore: graded[0]?.verdict.maxScore ?? 0,
    scores: spreadOf(graded.map(({ verdict }) => finalScore(verdict))),
    exercises: ids.map((id) => exerciseInsight(id, ids, graded)),
    sections: sectionsOf(graded, ids),
  }
}

// --- internal ---

type IsCounted = ReturnType<typeof countedIn>

const gradedStudents = (outcomes: readonly SubmissionOutcome[], isCounted: IsCounted): GradedStudent[] =>
  outcomes.flatMap(({ status, verdict, record: { students, key } }) =>
    verdict && status === 'graded'
      ? students
          .filter(isCounted)
          .map((student) => ({ who: displayName(student, key), section: student.section, verdict }))
      : [],
  )

function countStatuses(outcomes: readonly SubmissionOutcome[], isCounted: IsCounted): ClassInsights['students'] {
  const counts = { graded: 0, unreadable: 0, missing: 0, 'grader-fault': 0, pending: 0, given: 0, outside: 0 }
  for (const one of outcomes)
    for (const student of one.record.students) {
      const isOutside = one.status === 'graded' && !isCounted(student)
      counts[isOutside ? 'outside' : isGivenOnly(one) ? 'given' : one.status]++
    }
  return counts
}

function exerciseInsight(
  id: ExerciseId,
  ids: readonly ExerciseId[],
  graded: readonly GradedStudent[],
): ExerciseInsight {
  const found = graded.flatMap(({ who, verdict }) => {
    const exercise = verdict.exercises.find((one) => one.id === id)
    return exercise ? [{ who, exercise }] : []
  })
  const ended: Record<ExerciseStatus, number> = { passed: 0, failed: 0, todo: 0, blocked: 0, error: 0 }
  for (const { exercise } of found) ended[exerciseEnding(exercise)]++
  const scores = found.map(({ exercise }) => exercise.score)
  const { mistakes, unnamed } = mistakesIn(found)
  return {
    id,
    maxScore: found[0]?.exercise.maxScore ?? 0,
    mean: spreadOf(scores).mean,
    ended,
    stopped: graded.filter(({ verdict }) => stopOf(verdict, ids) === id).length,
    checks: checkInsights(found.map(({ exercise }) => exercise)),
    mistakes,
    unnamed: { students: unnamed.map(({ who }) => who), traits: commonTraits(unnamed) },
  }
}

/** The exercise after the last one that is passed: nothing from there on is. */
function stopOf({ exercises }: CourseVerdict, ids: readonly ExerciseId[]): ExerciseId | undefined {
  const isPassed = (id: ExerciseId): boolean => exercises.some((one) => one.id === id && one.status === 'passed')
  return ids[ids.findLastIndex(isPassed) + 1]
}

function sectionsOf(graded: readonly GradedStudent[], ids: readonly ExerciseId[]): SectionInsight[] {
  const names = [...new Set(graded.flatMap(({ section }) => section ?? []))].toSorted((a, b) => (a < b ? -1 : 1))
  if (names.length < 2) return []
  return names.map((name) => {
    const own = graded.filter(({ section }) => section === name).map(({ verdict }) => verdict)
    const passed = (id: ExerciseId): number =>
      own.filter(({ exercises }) => exercises.some((one) => one.id === id && one.status === 'passed')).length
    return { name, scores: spreadOf(own.map(finalScore)), passed: ids.map((id) => ({ id, count: passed(id) })) }
  })
}
