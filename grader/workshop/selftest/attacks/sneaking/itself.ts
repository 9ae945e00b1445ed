// tries: to import the solution in its own name
// refused: before anything of it runs
// says: import
import { sigmoid as right } from './sigmoid.ts'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return right(x)
}
