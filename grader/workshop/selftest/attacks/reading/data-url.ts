// tries: to import code from a text
// refused: before anything of it runs
// says: import
import leak from 'data:text/javascript,import fs from "node:fs";export default fs.readFileSync("{{CANARY}}","utf8")'
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  console.log(leak)
  return x
}
