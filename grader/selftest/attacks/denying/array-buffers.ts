// tries: to reserve all of the memory at once
// says: memory|threw
import * as np from '#np'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return np.fromBuffer(new Float64Array(2 ** 33), 2 ** 33)
}
