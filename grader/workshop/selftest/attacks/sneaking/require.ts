// tries: to require
// refused: before anything of it runs
// says: require
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(require('fs'))
  return x
}
