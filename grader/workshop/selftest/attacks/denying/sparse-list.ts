// tries: to return a list of four billion holes
// says: too many parts|did not finish|memory
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  const list: number[] = []
  list.length = 2 ** 32 - 1
  return list as never
}
