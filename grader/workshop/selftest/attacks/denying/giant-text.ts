// tries: to return a text of 500 MB
// says: too many parts|memory|threw|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return 'x'.repeat(2 ** 29 - 24) as never
}
