// tries: to throw a text of megabytes
// says: threw|memory|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  throw new Error('x'.repeat(1e8))
}
