import { sum } from '../../platform/sum.ts'
import { roundPoints } from '../../verdict/round-points.ts'

/** How numbers are spread: all of them in order, and what divides them. */
export interface Spread {
  readonly values: readonly number[]
  readonly mean: number
  readonly median: number
  readonly quartiles: readonly [lower: number, upper: number]
}

/** The spread of numbers; zeros where there are none. */
export function spreadOf(numbers: readonly number[]): Spread {
  const values = numbers.toSorted((a, b) => a - b)
  return {
    values,
    mean: values.length > 0 ? roundPoints(sum(values) / values.length) : 0,
    median: quantile(values, 0.5),
    quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
  }
}

/** How many of the numbers lie in each tenth of what is possible; full marks are in the last. */
export function tenthsOf(values: readonly number[], max: number): number[] {
  const counts = Array.from({ length: 10 }, () => 0)
  for (const value of values) counts[max > 0 ? Math.min(9, Math.max(0, Math.floor((10 * value) / max + 1e-9))) : 0]++
  return counts
}

// --- internal ---

// Between two values it lies in proportion, as spreadsheets have it.
function quantile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0
  const at = share * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return roundPoints(low + (high - low) * (at - Math.floor(at)))
}
