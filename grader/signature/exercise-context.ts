import type { ExerciseId } from '../model/exercise.ts'

/** The exercise that a file answers. */
export interface ExerciseContext {
  /** Undefined for a program of the student's own. */
  readonly id: ExerciseId | undefined
  /** The text of the exercise's contract: its declarations have the types that Python does not write. */
  readonly contract: string
}

/** The context of a program of the student's own. */
export const NO_EXERCISE: ExerciseContext = { id: undefined, contract: '' }
