/** The book's h. */
export const H = 1e-4

/** Whether f was called on one side of x only, x itself counted on either. */
export const isOneSided = (at: readonly number[], x: number): boolean =>
  at.every((t) => t >= x) || at.every((t) => t <= x)

/** Whether a point is the one that is meant, for h = 1e-4: steps like x + h - 2h are rounded more than once. */
export const isNear = (t: number, point: number, x: number): boolean =>
  Math.abs(t - point) <= 4 * Number.EPSILON * (Math.abs(x) + H)

/** Whether every point where f was called has a mirror image on the other side of x, for any h. */
export function isSymmetric(at: readonly number[], x: number): boolean {
  const rounding = (t: number): number => 4 * Number.EPSILON * (Math.abs(x) + Math.abs(t - x))
  const hasMirror = (t: number): boolean => at.some((other) => Math.abs(t - x + (other - x)) <= rounding(t))
  return at.length > 0 && at.length <= MAX_CALLS && at.every(hasMirror)
}

// --- internal ---

// More calls than this are not a difference quotient, and comparing all pairs would take long.
const MAX_CALLS = 100
