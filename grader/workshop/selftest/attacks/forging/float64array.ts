// tries: to have other numbers written than were returned
// says: right shape, but not the right values
import type { NdArray } from '#np'
Float64Array.prototype.set = () => {}
Float64Array.prototype.slice = () => Float64Array.of(0.5)
Float64Array.prototype.every = () => true
export function sigmoid(x: NdArray): NdArray {
  return x
}
