import type { ExerciseId } from '../model/exercise.ts'
import type { CourseVerdict } from '../model/verdict.ts'

/** A verdict on some of the exercises: whom they wait for stays, whoever that is. */
export function onlyOf(verdict: CourseVerdict, ids: readonly ExerciseId[]): CourseVerdict {
  const exercises = verdict.exercises.filter(({ id }) => ids.includes(id))
  const sum = (of: (exercise: (typeof exercises)[number]) => number): number =>
    exercises.reduce((total, exercise) => total + of(exercise), 0)
  return { ...verdict, exercises, score: sum(({ score }) => score), maxScore: sum(({ maxScore }) => maxScore) }
}
