import type { ExerciseId } from '../../../model/exercise.ts'

/** A wrong answer with one mistake, in a few words, and the only check that is to fail; `says` is a part of what it says of it. */
export interface SmallMistake {
  readonly mistake: string
  /** The passages of the solution to replace; each occurs exactly once. What counts its calls counts beyond those of the checks. */
  readonly change: readonly (readonly [from: string, to: string])[]
  /** The beginning of the English title of the check. */
  readonly fails: string
  readonly says?: string
}

/** The small mistakes in one exercise. */
export type SmallMistakes = readonly [exercise: ExerciseId, mistakes: readonly SmallMistake[]]

// What the battery says.
export const CHANGED = 'which belongs to the caller'
export const OVERWRITTEN = 'The result of an earlier call'
export const OTHERWISE = 'A second call with the same input'
