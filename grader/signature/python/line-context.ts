import type { ExerciseContext } from '../exercise-context.ts'

/** What a translation may look at beside the line itself. */
export interface LineContext extends ExerciseContext {
  /** Whether the file declares a variable of this name. */
  readonly isDeclared: (name: string) => boolean
  /** The text of the file. */
  readonly text: string
  /** Whether the line stands inside of a function or class, where nothing is imported. */
  readonly isInside?: boolean
}
