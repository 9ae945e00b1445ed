// tries: to import a link that lies beside it
// refused: before anything of it runs
// says: import
// link: ch03/right.ts -> {{KIT}}/solutions/ch03/sigmoid.ts
import { sigmoid as right } from './right.ts'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return right(x)
}
