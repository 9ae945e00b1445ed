// tries: to write the name with another escape
// refused: before anything of it runs
// says: globalThis
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(gl\u{6f}balThis)
  return x
}
