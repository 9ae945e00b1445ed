// tries: to run out of stack
// says: call stack
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return sigmoid(x)
}
