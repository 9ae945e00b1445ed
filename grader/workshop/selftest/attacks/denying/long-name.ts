// tries: to return a name longer than a message
// says: cannot be read|memory|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return { ['x'.repeat(5e5)]: { y: Symbol('y') } } as never
}
