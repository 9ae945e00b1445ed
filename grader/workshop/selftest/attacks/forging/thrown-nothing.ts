// tries: to throw something that is no error
// says: threw
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  throw undefined
}
