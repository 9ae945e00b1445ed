import type { Overrides } from '../model/conditions.ts'
import type { CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { roundPoints } from './round-points.ts'

/** A verdict with other points: each exercise keeps its share of what it is worth. One that is worth 0 does not count. */
export function applyOverrides(verdict: CourseVerdict, overrides: Overrides | undefined): CourseVerdict {
  if (!overrides) return verdict
  const { points = {} } = overrides
  const exercises = verdict.exercises.map((exercise) => rescale(exercise, points[exercise.id]))
  return {
    ...verdict,
    exercises,
    score: roundPoints(sum(exercises.map(({ score }) => score))),
    maxScore: roundPoints(sum(exercises.map(({ maxScore }) => maxScore))),
    overrides,
  }
}

// --- internal ---

function rescale(exercise: ExerciseVerdict, worth: number | undefined): ExerciseVerdict {
  if (worth === undefined || worth === exercise.maxScore) return exercise
  const scaled = (points: number): number => roundPoints((points * worth) / exercise.maxScore)
  const checks = exercise.checks.map((check) => ({
    ...check,
    points: scaled(check.points),
    maxPoints: scaled(check.maxPoints),
  }))
  return { ...exercise, score: scaled(exercise.score), maxScore: roundPoints(worth), checks }
}
