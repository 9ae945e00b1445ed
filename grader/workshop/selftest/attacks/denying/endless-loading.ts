// tries: never to be loaded
// says: did not finish within[^]*sigmoid\.ts:2:
import type { NdArray } from '#np'
for (;;) if (Math.random() > 2) break
export function sigmoid(x: NdArray): NdArray {
  return x
}
