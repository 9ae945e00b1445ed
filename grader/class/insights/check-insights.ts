import type { Localized } from '../../model/localized.ts'
import type { CheckVerdict, ExerciseStatus, ExerciseVerdict } from '../../model/verdict.ts'

/** How a check ended, for a class: what is not written, or of which no file could be taken, is no mistake; what waits has another's cause. */
export type CheckEnding = 'passed' | 'failed' | 'unwritten' | 'waiting'

/** How one check went. */
export interface CheckInsight extends Readonly<Record<CheckEnding, number>> {
  readonly name: string
  readonly title: Localized
}

/** How the checks of one exercise went, in their order. */
export function checkInsights(exercises: readonly ExerciseVerdict[]): CheckInsight[] {
  const counts = new Map<string, Record<CheckEnding, number> & { readonly title: Localized }>()
  for (const exercise of exercises)
    for (const check of exercise.checks) {
      const count = counts.get(check.name) ?? { title: check.title, passed: 0, failed: 0, unwritten: 0, waiting: 0 }
      count[endingOf(check, exercise)]++
      counts.set(check.name, count)
    }
  return [...counts].map(([name, count]) => ({ name, ...count }))
}

/** Whether the check was failed by the exercise's own code. */
export const isMissed = (check: CheckVerdict, exercise: Exercise): boolean => endingOf(check, exercise) === 'failed'

/** How the exercise ended, for a class. */
export const exerciseEnding = (exercise: Exercise): ExerciseStatus => (isUntaken(exercise) ? 'todo' : exercise.status)

// --- internal ---

type Exercise = Pick<ExerciseVerdict, 'status' | 'checks'>

// Where several files may be meant, or none can be read, nothing of the code was tried.
const isUntaken = ({ status, checks }: Exercise): boolean =>
  status === 'failed' && checks.some(({ failure }) => failure?.kind === 'unreadable')

function endingOf({ status }: CheckVerdict, exercise: Exercise): CheckEnding {
  if (status === 'passed') return 'passed'
  if (status === 'todo' || exerciseEnding(exercise) === 'todo') return 'unwritten'
  if (status === 'skipped' || status === 'error' || exercise.status === 'blocked') return 'waiting'
  return 'failed'
}
