// tries: to silence the type checker
// says: process
import type { NdArray } from '#np'
// @ts-nocheck
// @ts-ignore
export function sigmoid(x: NdArray): NdArray {
  console.log(process)
  return x
}
