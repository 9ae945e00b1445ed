// tries: to fill the memory with typed arrays
// says: memory|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  const all: Float64Array[] = []
  for (;;) all.push(new Float64Array(1e6).fill(1))
}
