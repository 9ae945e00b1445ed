// tries: to climb out of the submission and back
// refused: before anything of it runs
// says: import
import { sigmoid as right } from '../../../../../../../../../{{KIT}}/solutions/ch03/sigmoid.ts'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return right(x)
}
