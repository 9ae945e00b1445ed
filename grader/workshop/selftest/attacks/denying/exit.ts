// tries: to end the process with a good code
// refused: before anything of it runs
// says: process
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  process.exit(0)
  return x
}
