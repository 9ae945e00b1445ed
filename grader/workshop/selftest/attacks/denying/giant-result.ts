// tries: to return more numbers than can be read
// says: too many numbers|memory|did not finish
import * as np from '#np'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return np.zeros(3000, 3000)
}
