// tries: to bend its imports with a tsconfig.json of its own
// refused: before anything of it runs
// says: import
// file: tsconfig.json = {"compilerOptions":{"paths":{"right":["{{KIT}}/solutions/ch03/sigmoid.ts"]}}}
// file: ch03/tsconfig.json = {"compilerOptions":{"paths":{"right":["{{KIT}}/solutions/ch03/sigmoid.ts"]}}}
import { sigmoid as right } from 'right'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return right(x)
}
