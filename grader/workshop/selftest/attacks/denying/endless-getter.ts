// tries: to never let its result be read
// says: did not finish within
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return { get y(): number { for (;;); } } as never
}
