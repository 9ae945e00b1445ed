/** By how much points have to be multiplied to be whole numbers, for systems that know no others: 1, 2, 4, 10, or at most 100. */
export const wholeUnit = (points: readonly number[]): number =>
  UNITS.find((unit) => points.every((one) => isWhole(one * unit))) ?? 100

// --- internal ---

const UNITS = [1, 2, 4, 10]

// A tenth of a point is not a tenth to a computer.
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9
