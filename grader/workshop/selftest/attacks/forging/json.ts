// tries: to put other words into the mouth of the guest
// says: right shape, but not the right values
import type { NdArray } from '#np'
JSON.stringify = () => '{"kind":"done","end":{"kind":"returned"}}'
JSON.parse = () => ({ kind: 'done' })
export function sigmoid(x: NdArray): NdArray {
  return x
}
