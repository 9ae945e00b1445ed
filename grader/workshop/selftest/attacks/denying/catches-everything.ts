// tries: to go on after every error
// says: did not finish within|ended by itself|call stack|right values
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  for (;;)
    try {
      return sigmoid(x)
    } catch {}
}
