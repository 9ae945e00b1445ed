// tries: to have more numbers than its shape says
// says: cannot be read|another shape
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  Object.assign(x, { shape: [1] })
  return x
}
