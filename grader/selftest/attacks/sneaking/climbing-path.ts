// tries: to climb out of the submission and back
// says: import
import { sigmoid as right } from '../../../../../../../../../{{KIT}}/solutions/ch03/sigmoid.ts'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return right(x)
}
