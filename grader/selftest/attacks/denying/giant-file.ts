// tries: to hand in a megabyte
// says: too large
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return x
}
// {{MEGABYTE}}
