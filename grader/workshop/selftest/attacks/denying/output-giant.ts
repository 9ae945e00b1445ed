// tries: to print half a gigabyte
// says: right values|memory|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log('x'.repeat(2 ** 28))
  return x
}
