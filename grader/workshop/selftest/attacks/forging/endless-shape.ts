// tries: to have a shape that nobody can go over
// says: cannot be read
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  Object.assign(x, { shape: [1e15, 0] })
  return x
}
