import { leastRatio, median, medianRatio } from './statistics.ts'

/** A duration with three digits that count: `12.3 µs`, `4.56 ms`, `7.89 s`. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${digits(ms / 1000)} s`
  return ms >= 1 ? `${digits(ms)} ms` : `${digits(ms * 1000)} µs`
}

/** The median of several rounds, and the least of them: `4.56 ms (4.51 ms)`. Nothing was measured: a dash. */
export function durations(rounds: readonly number[] | undefined): string {
  if (!rounds) return NONE
  const least = rounds.length > 1 ? ` (${duration(Math.min(...rounds))})` : ''
  return duration(median(rounds)) + least
}

/** How many times as much: `0.950×`. */
export const times = (ratio: number): string => `${digits(ratio)}×`

/** How many times as long `a` takes as `b`: the median of the rounds, and the ratio of the least. */
export function ratios(a: readonly number[] | undefined, b: readonly number[] | undefined): string {
  if (!a || !b) return NONE
  return times(medianRatio(a, b)) + (a.length > 1 ? ` (${times(leastRatio(a, b))})` : '')
}

/** What stands where nothing was measured. */
export const NONE = '–'

// --- internal ---

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
