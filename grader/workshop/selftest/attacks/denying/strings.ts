// tries: to fill the memory with text
// says: memory|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  const all: string[] = []
  for (let n = 0; ; n++) all.push(Array(1e6).fill(n).join(''))
}
