// tries: to import the modules of the bundler itself
// says: import
import * as entry from '/entry.ts'
import * as runtime from '\0rolldown/runtime.js'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(entry, runtime)
  return x
}
