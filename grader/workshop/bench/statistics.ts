// A leaf: what is said about the numbers of several rounds.

/** The value in the middle, or the mean of the two there. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('internal: the median of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** How many times as long `a` took as `b`: the median over the rounds, as what disturbs a round disturbs both of its sides. */
export const medianRatio = (a: readonly number[], b: readonly number[]): number =>
  median(a.map((value, round) => value / b[round]))

/** The same of the least of each side: what they take when nothing disturbs them. */
export const leastRatio = (a: readonly number[], b: readonly number[]): number => Math.min(...a) / Math.min(...b)

/** The side whose least is the least of all; undefined where there is none. */
export const fastest = (sides: readonly (readonly number[] | undefined)[]): readonly number[] | undefined =>
  sides.filter((rounds) => rounds !== undefined).toSorted((a, b) => Math.min(...a) - Math.min(...b))[0]

/** All of them together. */
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
