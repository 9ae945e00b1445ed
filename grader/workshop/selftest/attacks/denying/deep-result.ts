// tries: to have the grader recur without end
// says: too deep|memory|did not finish
import type { NdArray } from '#np'
export function sigmoid(x: NdArray): NdArray {
  let deep: unknown = x
  for (let n = 0; n < 1e5; n++) deep = [deep]
  return deep as never
}
