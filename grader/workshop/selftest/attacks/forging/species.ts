// tries: to have the copies of a result made by its own class
// says: right shape, but not the right values
import type { NdArray } from '#np'
class Liar extends Float64Array {
  static override get [Symbol.species](): typeof Liar {
    return Liar
  }
}
Object.defineProperty(Float64Array, Symbol.species, { get: () => Liar })
export function sigmoid(x: NdArray): NdArray {
  return x
}
