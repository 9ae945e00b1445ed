// tries: to make an async function from a text
// says: right values|threw|constructor
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log((async () => {}).constructor('return process')())
  return x
}
