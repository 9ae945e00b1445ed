// tries: to import later
// refused: before anything of it runs
// says: import
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(import('node:fs'))
  return x
}
