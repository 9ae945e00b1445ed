import { leastRatio, median, medianRatio } from './statistics.ts'

/** Formats a duration with three significant digits: `12.3 µs`, `4.56 ms`, `7.89 s`. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${digits(ms / 1000)} s`
  return ms >= 1 ? `${digits(ms)} ms` : `${digits(ms * 1000)} µs`
}

/** Formats the median of several rounds, and the minimum: `4.56 ms (4.51 ms)`; a dash without measurements. */
export function durations(rounds: readonly number[] | undefined): string {
  if (!rounds) return NONE
  const least = rounds.length > 1 ? ` (${duration(Math.min(...rounds))})` : ''
  return duration(median(rounds)) + least
}

/** Formats a ratio: `0.950×`. */
export const times = (ratio: number): string => `${digits(ratio)}×`

/** Formats how many times as long `a` takes as `b`: the median over the rounds, and the ratio of the minima. */
export function ratios(a: readonly number[] | undefined, b: readonly number[] | undefined): string {
  if (!a || !b) return NONE
  return times(medianRatio(a, b)) + (a.length > 1 ? ` (${times(leastRatio(a, b))})` : '')
}

/** The text for a missing measurement. */
export const NONE = '–'

// --- internal ---

const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3))
