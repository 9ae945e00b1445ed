// tries: to declare the name itself
// refused: before anything of it runs
// says: process|right values|threw
import type { NdArray } from '#np'
declare const process: { env: unknown }
export function sigmoid(x: NdArray): NdArray {
  console.log(process)
  return x
}
