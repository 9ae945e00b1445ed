// tries: to import later
// says: import
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(import('node:fs'))
  return x
}
