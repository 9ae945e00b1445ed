// tries: to backtrack for ever
// says: did not finish within
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  if (/^(a+)+$/.test('a'.repeat(50) + '!')) return x
  return x
}
