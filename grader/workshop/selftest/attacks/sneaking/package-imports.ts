// tries: to bend #np with a package.json of its own
// says: right values
// file: package.json = {"type":"module","imports":{"#np":"{{KIT}}/solutions/ch03/sigmoid.ts","#x":"{{CANARY}}"}}
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return x
}
