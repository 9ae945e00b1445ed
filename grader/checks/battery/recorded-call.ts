import type { Helpers } from '../given.ts'

/** A call that a check made and that returned: what the battery needs to repeat it, and what came. */
export interface RecordedCall {
  /** The evaluated function's text, and the helpers that it was given. */
  readonly source: string
  readonly given?: Helpers
  readonly args: readonly unknown[]
  /** The call as code, where the check shows it otherwise than it is made. */
  readonly tried?: string
  readonly seed: number
  readonly value: unknown
  /** Its result is drawn at random: a second call may give another. */
  readonly drawn: boolean
}
