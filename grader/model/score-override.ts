import type { ExerciseId } from './exercise.ts'

/** What an instructor gives a student for an exercise, whatever the checks say, and why. */
export interface ScoreOverride {
  readonly exercise: ExerciseId
  readonly points: number | 'full'
  readonly why: string
}
