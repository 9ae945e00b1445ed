import * as np from '#np'
import type { NdArray } from '#np'

export const sigmoid = function (x: NdArray): NdArray {
  const e = np.exp(x.copy().mulInPlace(-1)).addInPlace(1)
  return np.ones(...x.shape).divInPlace(e)
}
