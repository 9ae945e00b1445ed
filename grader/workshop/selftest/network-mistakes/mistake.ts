/** A small mistake in the solution to an exercise, and the checks that notice it. */
export interface Mistake {
  /** In a few words: 'gradient divides x in place'. */
  readonly name: string
  /** The passages of the solution to replace; each must occur exactly once. */
  readonly change: readonly (readonly [from: string, to: string])[]
  /** The checks that fail, each by a part of its English name that no other check of the exercise has; every other check passes. */
  readonly fails: readonly string[]
  /** A part of the English hint that stands with the first of them, where it is not the check's own. */
  readonly hint?: string
}
