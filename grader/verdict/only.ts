import type { ExerciseId } from '../model/exercise.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'

/** The verdict on some of the exercises; `waitsFor` may still name others. */
export function onlyOf(verdict: CourseVerdict, ids: readonly ExerciseId[]): CourseVerdict {
  const exercises = verdict.exercises.filter(({ id }) => ids.includes(id))
  const score = sum(exercises.map((exercise) => exercise.score))
  const maxScore = sum(exercises.map((exercise) => exercise.maxScore))
  return { ...verdict, exercises, score, maxScore }
}
