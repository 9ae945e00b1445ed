// Statistics over the numbers of several rounds. This file imports nothing.

/** The middle value, or the mean of the two middle values. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('internal: the median of nothing')
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** How many times as long `a` took as `b`: the median over the rounds, because a disturbance affects both sides of a round. */
export const medianRatio = (a: readonly number[], b: readonly number[]): number =>
  median(a.map((value, round) => value / b[round]))

/** The ratio of the fastest round of each side: their times without disturbance. */
export const leastRatio = (a: readonly number[], b: readonly number[]): number => Math.min(...a) / Math.min(...b)

/** The side with the smallest time of all; undefined if there is none. */
export const fastest = (sides: readonly (readonly number[] | undefined)[]): readonly number[] | undefined =>
  sides.filter((rounds) => rounds !== undefined).toSorted((a, b) => Math.min(...a) - Math.min(...b))[0]

/** The sum of all. */
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
