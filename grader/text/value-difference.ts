/** A value that is not the expected one, with its numbers ready to be printed. */
export interface ValueDifference {
  /** The first place that differs, as [1, 0]; undefined for a number. */
  readonly at: string | undefined
  readonly expected: string
  readonly received: string
  readonly largest: string | undefined
  /** How many numbers are off, and of how many, where there are more than one. */
  readonly differing?: readonly [count: number, of: number]
  /** How far it may be there; undefined where it must be exact. */
  readonly allowed: string | undefined
}
