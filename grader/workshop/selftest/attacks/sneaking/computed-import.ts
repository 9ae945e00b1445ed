// tries: to import by a computed name
// refused: before anything of it runs
// says: import
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(import(['node', 'fs'].join(':')))
  return x
}
