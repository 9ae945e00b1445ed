// tries: to hand over numbers for ever
// says: memory|did not finish|Invalid (array|typed array|string) length|Array buffer allocation
import type { NdArray } from '#np'
function* ones(): Generator<number> {
  for (;;) yield 1
}
export function sigmoid(x: NdArray): NdArray {
  return [...ones()] as never
}
