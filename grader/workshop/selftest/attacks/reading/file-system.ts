// tries: to read a file
// refused: before anything of it runs
// says: import
import { readFileSync } from 'node:fs'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(readFileSync('{{CANARY}}', 'utf8'))
  return x
}
