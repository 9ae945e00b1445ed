// tries: to hand in a megabyte
// refused: before anything of it runs
// says: too large
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return x
}
// {{MEGABYTE}}
