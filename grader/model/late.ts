/** What being late costs: a share of the score for each day that has begun. */
export interface LatePolicy {
  readonly percentPerDay: number
  /** So many minutes are forgiven; a day begins after them. */
  readonly graceMinutes: number
  /** After so many days nothing counts any more. */
  readonly lastDay?: number
}

/** What being late cost a submission. */
export interface LateCost {
  readonly minutes: number
  /** The days that had begun. */
  readonly days: number
  readonly percent: number
  /** The score before, what of it was taken off, and what is left. */
  readonly before: number
  readonly cost: number
  readonly after: number
}
