import type { CourseVerdict } from '../../model/verdict.ts'

/**
 * A verdict as the journal of a class stores it: without traces (the diagnosis is done) and without portraits of
 * trained networks (for figures only), both of which are large.
 */
export function compactVerdict(verdict: CourseVerdict): CourseVerdict {
  const exercises = verdict.exercises.map(({ training, ...exercise }) => ({
    ...exercise,
    checks: exercise.checks.map(({ trace: _trace, ...check }) => check),
    ...(training && { training: { ...training, portrait: undefined } }),
  }))
  return { ...verdict, exercises }
}
