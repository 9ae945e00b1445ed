// tries: to sort for ever
// says: did not finish within
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return [3, 1, 2].sort(() => { for (;;); }) as never
}
