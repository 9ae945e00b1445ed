/** A whole number, with commas between its thousands: 60,000. */
export const count = (value: number): string => Math.round(value).toLocaleString('en-US')

/** An accuracy as it is graded, to two decimals: 91.06% is not 91.1%. */
export const gradedPercent = (share: number): string => `${(100 * share).toFixed(2)}%`

/** A number in three digits, or in as many as it has before the point. */
export const threeDigits = (value: number): string =>
  value >= 100 ? count(value) : String(Number(value.toPrecision(3)))

/** A difference: whole where it is short; rounded, it keeps its zeros, so that 1.0217 reads as 1.02 and 0.99996 as 1.00, never as 1. */
export function differenceText(value: number): string {
  const exact = String(Number(value.toPrecision(12)))
  if (exact.length <= 4) return exact
  if (value < 1 || value >= 1e6) return value.toPrecision(3)
  return value.toFixed(Math.max(1, 3 - String(Math.trunc(value)).length))
}
