import type { Comparison } from './comparison.ts'

/** The two sides, and where they differ. */
export type Differing = Pick<Comparison, 'shape' | 'got' | 'wanted' | 'off'>

/**
 * Whether enough numbers agree on a relation for it to be no chance. Without a constant that was fitted to them, one number that came to it
 * to six digits will do, unless it is a round one such as 0.5 or 3, which much comes to: of those it takes three.
 */
export function isProved(c: Differing): boolean {
  const telling = c.off.filter((i) => !isRound(c.got[i]) && !isRound(c.wanted[i]))
  return telling.length > 0 || differentSizes(c) >= 3
}

/**
 * The same for a relation with a constant of its own, such as any factor: one number always gives it, and two may be bound to each other, as
 * the two probabilities of a row are. So it takes three of different size, in a matrix from more than one row, as a row may have its own.
 */
export function isProvedWithConstant(c: Differing): boolean {
  const [rows, columns] = c.shape
  const isInOneRow = c.shape.length === 2 && rows > 1 && new Set(c.off.map((i) => Math.floor(i / columns))).size === 1
  return differentSizes(c) >= 3 && !isInOneRow
}

/** How many numbers of different size came where it is off; those that differ in sign alone hang together too often. */
export const differentSizes = ({ off, got }: Pick<Differing, 'off' | 'got'>): number =>
  new Set(off.map((i) => Math.abs(got[i]).toPrecision(6))).size

/** A whole number up to 100, a power of ten, or one over such a number: what a formula has for a constant. */
export function isPlain(value: number): boolean {
  const size = Math.max(Math.abs(value), 1 / Math.abs(value))
  const whole = Math.round(size)
  return Math.abs(size - whole) <= 1e-6 * whole && (size <= 100 || /^10*$/.test(String(whole)))
}

/** Whether a number is a fraction with a small denominator, or has three decimals at most. A tiny one such as 6.5e-8 is neither. */
export const isRound = (v: number): boolean =>
  Math.abs(v) <= 1e-12 ||
  DENOMINATORS.some((n) => {
    const nearest = Math.round(v * n)
    return nearest !== 0 && Math.abs(v * n - nearest) <= 1e-7
  })

// --- internal ---

const DENOMINATORS = [...Array(12).keys()].map((n) => n + 1).concat(1000)
