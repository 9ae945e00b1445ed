// tries: to print for ever
// says: did not finish within
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  for (;;) console.log('x'.repeat(1000))
}
