// tries: to return a record of a million names
// says: too many parts|did not finish|memory
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  return Object.fromEntries(Array.from({ length: 1e6 }, (_, n) => [`key${n}`, n])) as never
}
