/** A whole number, with commas between its thousands: 60,000. */
export const count = (value: number): string => Math.round(value).toLocaleString('en-US')

/** An accuracy as it is graded, to two decimals: 91.06% is not 91.1%. */
export const gradedPercent = (share: number): string => `${(100 * share).toFixed(2)}%`

/** A number in three digits, or in as many as it has before the point. */
export const threeDigits = (value: number): string =>
  value >= 100 ? count(value) : String(Number(value.toPrecision(3)))
