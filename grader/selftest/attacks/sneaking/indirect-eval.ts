// tries: to hide eval in an alias
// says: eval
import type { NdArray } from '#np'
const alias = eval
export function sigmoid(x: NdArray): NdArray {
  console.log(alias("1"))
  return x
}
