// tries: to import the file of another student
// says: import
import { leak } from 'file://{{CANARY}}'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(leak)
  return x
}
