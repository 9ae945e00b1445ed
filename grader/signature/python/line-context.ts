import type { ExerciseContext } from '../exercise-context.ts'

/** What a translation may look at beside the line itself. */
export interface LineContext extends ExerciseContext {
  /** Whether the file declares a variable of this name. */
  readonly isDeclared: (name: string) => boolean
}
