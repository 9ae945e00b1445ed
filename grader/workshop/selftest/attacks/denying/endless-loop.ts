// tries: never to return
// says: did not finish within[^]*sigmoid\.ts:3:
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  for (;;);
}
