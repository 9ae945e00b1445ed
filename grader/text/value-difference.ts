/** A value that differs from the expected one, with its numbers formatted for printing. */
export interface ValueDifference {
  /** Its name in what was returned, where it is a part of that. */
  readonly name: string | undefined
  /** The first index that differs, as [1, 0]; undefined for a number. */
  readonly at: string | undefined
  readonly expected: string
  readonly received: string
  readonly largest: string | undefined
  /** How many numbers differ, and out of how many, if there is more than one. */
  readonly differing?: readonly [count: number, of: number]
  /** The tolerance; undefined if the value must be exact. */
  readonly allowed: string | undefined
}
