// tries: to be another array each time it is looked at
// says: cannot be read|right values|another shape|shape
import type { NdArray } from '#np'
let looks = 0
export function sigmoid(x: NdArray): NdArray {
  Object.defineProperty(x, 'data', { get: () => Float64Array.from({ length: looks++ }, () => 0.5) })
  return x
}
