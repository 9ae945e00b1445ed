// tries: to find the global object as this
// says: right values|this
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log((function (this: unknown) { return this })())
  return x
}
