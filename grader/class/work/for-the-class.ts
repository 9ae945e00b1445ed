import type { CourseVerdict } from '../../model/verdict.ts'

/**
 * A verdict as a class keeps it: without the traces, which are for diagnosis and that has been, and without the portraits of trained
 * networks, which are for figures. Both are long, and there are as many as there are students.
 */
export function forTheClass(verdict: CourseVerdict): CourseVerdict {
  const exercises = verdict.exercises.map(({ training, ...exercise }) => ({
    ...exercise,
    checks: exercise.checks.map(({ trace: _trace, ...check }) => check),
    ...(training && { training: { ...training, portrait: undefined } }),
  }))
  return { ...verdict, exercises }
}
