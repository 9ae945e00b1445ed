// tries: to sleep for ever
// says: did not finish within
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  return x
}
