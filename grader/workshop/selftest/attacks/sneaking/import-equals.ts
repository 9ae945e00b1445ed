// tries: to import as old modules do
// refused: before anything of it runs
// says: import
import fs = require('fs')
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(fs)
  return x
}
