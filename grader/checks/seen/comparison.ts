import type { NdArray } from '#np'
import { isOff, type Tolerance } from '../mismatch.ts'

/** An array or number that a call was given, under its name in the call. */
export interface Input {
  readonly name: string
  readonly array: NdArray
}

/** What a call before came to, and the only argument in which it differs, where there is one. */
export interface Earlier {
  readonly result: NdArray
  readonly differsIn?: string
}

/** What a check knew of its calls when one of them was found wrong. */
export interface Surrounding {
  /** What the wrong call was given. */
  readonly inputs: readonly Input[]
  /** What the calls before it came to, the latest first. */
  readonly earlier: readonly Earlier[]
}

/** Both sides of a comparison, number by number. */
export interface Comparison extends Surrounding {
  readonly shape: readonly number[]
  readonly got: Float64Array
  readonly wanted: Float64Array
  /** The flat indices of the numbers that are off. */
  readonly off: readonly number[]
}

/** Compares two arrays of one shape. */
export function compare(
  got: NdArray,
  wanted: NdArray,
  tolerance: Tolerance,
  { inputs, earlier }: Surrounding = { inputs: [], earlier: [] },
): Comparison {
  const off = [...wanted.data.keys()].filter((i) => isOff(got.data[i], wanted.data[i], tolerance))
  return { shape: wanted.shape, got: got.data, wanted: wanted.data, off, inputs, earlier }
}

/** Whether a formula gives every number that is off: it has to come a thousand times nearer than the expected number. */
export function gives({ got, wanted, off }: Comparison, formula: (i: number) => number): boolean {
  const scale = Math.max(...Array.from(wanted, (v) => (Number.isFinite(v) ? Math.abs(v) : 0)))
  return (
    off.length > 0 &&
    off.every((i) => {
      const value = formula(i)
      if (!Number.isFinite(value) || !Number.isFinite(got[i])) return false
      const room = Math.min(1e-6 * Math.abs(value) + 1e-10 * scale, 1e-3 * Math.abs(got[i] - wanted[i]))
      return Math.abs(got[i] - value) <= room
    })
  )
}

/** Whether different numbers were expected where it is off: one and the same number equals much by chance. */
export const expectsDifferent = ({ off, wanted }: Comparison): boolean => new Set(off.map((i) => wanted[i])).size > 1

/** The row and the column of a flat index; a vector's are its elements. */
export const rowOf = ({ shape }: Comparison, i: number): number => Math.floor(i / (shape[1] ?? 1))
export const columnOf = ({ shape }: Comparison, i: number): number => i % (shape[1] ?? 1)
