// tries: to write the name with an escape
// refused: before anything of it runs
// says: process
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(pr\u006fcess)
  return x
}
