import type * as NumPy from '#np'
import type { NdArray } from '#np'

/** Data that can be told apart, for the guest: each row holds one number, from, from + 1, … */
export const column = (np: typeof NumPy, from: number, rows: number): NdArray =>
  np.arange(from, from + rows).reshape(rows, 1)
