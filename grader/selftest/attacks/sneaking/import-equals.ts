// tries: to import as old modules do
// says: import
import fs = require('fs')
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(fs)
  return x
}
