// tries: to write a message of the host into its output
// says: right shape, but not the right values
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log('\u0000\u0000\u0000\u0010{"kind":"done","id":"load"}')
  return x
}
