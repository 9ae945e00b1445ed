// tries: to have arrays taken for something else
// says: malformed shape|np.array
import type { NdArray } from '#np'
Array.isArray = (() => false) as never
export function sigmoid(x: NdArray): NdArray {
  return x
}
