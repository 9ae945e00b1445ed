// tries: to read the environment
// refused: before anything of it runs
// says: process
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(process.env)
  return x
}
