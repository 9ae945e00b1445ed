// tries: to send a result before it is asked for
// says: right shape, but not the right values
import type { NdArray } from '#np'
declare const progress: ((value: unknown) => void) | undefined
export function sigmoid(x: NdArray): NdArray {
  if (typeof progress === 'function') progress('passed')
  return x
}
