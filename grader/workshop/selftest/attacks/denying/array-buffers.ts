// tries: to reserve all of the memory at once
// says: memory|threw|did not finish
import * as np from '#np'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return np.fromBuffer(new Float64Array(2 ** 33), 2 ** 33)
}
