// tries: to require
// says: require
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(require('fs'))
  return x
}
