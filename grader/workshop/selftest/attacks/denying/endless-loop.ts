// tries: never to return
// says: did not finish within
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  for (;;);
}
