/** The factor that makes all points integers, for systems without fractions: 1, 2, 4, 10, or at most 100. */
export const wholeUnit = (points: readonly number[]): number =>
  UNITS.find((unit) => points.every((one) => isWhole(one * unit))) ?? 100

// --- internal ---

const UNITS = [1, 2, 4, 10]

// 0.1 has no exact binary representation.
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9
