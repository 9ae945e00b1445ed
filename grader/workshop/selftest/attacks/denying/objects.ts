// tries: to fill the heap
// says: memory|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  const all: unknown[] = []
  for (;;) all.push({ all, x: [all.length] })
}
