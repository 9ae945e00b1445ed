// tries: to import the file of another student
// refused: before anything of it runs
// says: import
import { leak } from 'file://{{CANARY}}'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(leak)
  return x
}
