// tries: to be an NdArray that lies about its numbers
// says: right shape, but not the right values
import * as np from '#np'
import type { NdArray } from '#np'
class Liar extends np.NdArray {
  override get data(): Float64Array {
    return new Float64Array(this.size).fill(0.5)
  }
}
export function sigmoid(x: NdArray): NdArray {
  return Object.setPrototypeOf(x, Liar.prototype)
}
