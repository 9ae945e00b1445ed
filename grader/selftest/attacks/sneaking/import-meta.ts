// tries: to find out where it is
// says: import|any|url|undefined
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log((import.meta as any).url)
  return x
}
