// tries: to take it out of the global object
// refused: before anything of it runs
// says: globalThis
import type { NdArray } from '#np'
const { process: held } = globalThis as never
export function sigmoid(x: NdArray): NdArray {
  console.log(held)
  return x
}
