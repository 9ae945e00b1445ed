// tries: to throw an error whose message never ends
// says: threw|memory|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  throw Object.defineProperty(new Error(), 'message', { get: () => 'x'.repeat(1e8) })
}
