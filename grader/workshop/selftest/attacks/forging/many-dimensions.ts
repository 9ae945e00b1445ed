// tries: to have more dimensions than a stack is deep
// says: cannot be read
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  Object.assign(x, { shape: [...Array(5000).fill(1), x.size] })
  return x
}
