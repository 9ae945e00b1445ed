// tries: to make a function from a text
// refused: before anything of it runs
// says: Function
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(new Function('return process')())
  return x
}
