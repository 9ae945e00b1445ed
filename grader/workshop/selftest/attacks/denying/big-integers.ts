// tries: to compute a number of a billion digits
// says: did not finish within|BigInt|memory
import * as np from '#np'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return np.array([Number(7n ** 9n ** 8n)])
}
