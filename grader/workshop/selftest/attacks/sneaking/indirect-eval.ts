// tries: to hide eval in an alias
// refused: before anything of it runs
// says: eval
import type { NdArray } from '#np'
const alias = eval
export function sigmoid(x: NdArray): NdArray {
  console.log(alias("1"))
  return x
}
