import type { ScoreOverride } from '../model/score-override.ts'
import type { CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { roundPoints } from './round-points.ts'

/** A verdict with what an instructor gives for some exercises; each keeps its score before, and the reason. */
export function applyScoreOverrides(verdict: CourseVerdict, overrides: readonly ScoreOverride[]): CourseVerdict {
  if (overrides.length === 0) return verdict
  const given = new Map(overrides.map((one) => [one.exercise, one]))
  const exercises = verdict.exercises.map((exercise) => overridden(exercise, given.get(exercise.id)))
  return { ...verdict, exercises, score: roundPoints(sum(exercises.map(({ score }) => score))) }
}

// --- internal ---

function overridden(exercise: ExerciseVerdict, given: ScoreOverride | undefined): ExerciseVerdict {
  if (!given) return exercise
  const { score: before, maxScore } = exercise
  const score = given.points === 'full' ? maxScore : given.points
  return { ...exercise, score, overridden: { before, why: given.why } }
}
