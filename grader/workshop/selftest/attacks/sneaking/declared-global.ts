// tries: to add the name to the globals
// says: process
import type { NdArray } from '#np'
declare global {
  var process: { env: unknown }
}
export function sigmoid(x: NdArray): NdArray {
  console.log(process)
  return x
}
