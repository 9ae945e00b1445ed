import * as np from '#np'
import type { NdArray } from '#np'

export function meanSquaredError(y: NdArray, t: NdArray): number {
  const error = y.copy()
  error.subInPlace(t)
  error.mulInPlace(error.copy())
  return np.sum(error.mul(0.5))
}
