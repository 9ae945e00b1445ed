// tries: to silence the type checker
// refused: before anything of it runs
// says: process
import type { NdArray } from '#np'
// @ts-nocheck
// @ts-ignore
export function sigmoid(x: NdArray): NdArray {
  console.log(process)
  return x
}
