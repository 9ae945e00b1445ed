// tries: to hide a call between comments
// refused: before anything of it runs
// says: eval
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log((0, /* nothing */ eval /* to see */)('1'))
  return x
}
