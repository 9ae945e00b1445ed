/**
 * What a call came to, in a few numbers: enough to tell whether two answers gave the same.
 * `form` is everything but the numbers; the sums are of all numbers, each under weights of its own, and of their sizes.
 */
export interface Fingerprint {
  readonly form: string
  readonly sums: readonly [first: number, second: number, size: number]
}

/** A call of a check: what it was given and what came of it. */
export interface TracedCall {
  /** The arguments, as a few characters. */
  readonly given: string
  readonly came: Fingerprint
}
