// tries: to reach the global object through a getter
// says: right values|threw|any
import type { NdArray } from '#np'
Object.defineProperty(Object.prototype, 'me', { get() { return this } })
export function sigmoid(x: NdArray): NdArray {
  console.log((Object.prototype as any).me)
  return x
}
