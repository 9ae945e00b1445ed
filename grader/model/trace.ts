/**
 * The result of a call in a few numbers: enough to tell whether two answers returned the same. `form` is everything except the numbers;
 * each sum covers all numbers, with its own weights, and one covers their absolute values.
 */
export interface Fingerprint {
  readonly form: string
  readonly sums: readonly [first: number, second: number, size: number]
}

/** A call that a check made: its arguments and its result. */
export interface TracedCall {
  /** A short digest of the arguments. */
  readonly given: string
  readonly came: Fingerprint
}

/** What a known wrong answer's probe came to; `off` where a right answer answers otherwise. */
export interface KnownProbe extends TracedCall {
  readonly off: boolean
}
