import type { Localized } from '../../model/localized.ts'

/** One hint, in both languages. It helps, and is not the answer. */
export interface Hint extends Localized {
  /** The checks, by their names, that it helps most with. */
  readonly for: readonly string[]
}

/** The hints of one exercise, in the order in which they are given: the concept, the formula, the way in words. */
export type Hints = readonly [Hint, Hint, Hint]
