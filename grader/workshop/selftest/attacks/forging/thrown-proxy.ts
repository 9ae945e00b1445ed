// tries: to break whoever reads what it throws
// says: threw
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  throw new Proxy(new Error('x'), { get: () => { throw new Error('do not look') } })
}
