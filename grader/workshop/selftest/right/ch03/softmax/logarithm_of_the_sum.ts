import * as np from '#np'
import type { NdArray } from '#np'

export function softmax(a: NdArray): NdArray {
  const last = a.ndim - 1
  const largest = a.max(last, { keepDims: true })
  const logOfSum = np.log(np.exp(a.sub(largest)).sum(last, { keepDims: true })).add(largest)
  return np.exp(a.sub(logOfSum))
}
