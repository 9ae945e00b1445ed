import * as np from '#np'
import type { NdArray } from '#np'

export function softmax(a: NdArray): NdArray {
  if (a.ndim === 2) {
    let x = a.T
    x = x.sub(x.max(0))
    return np.exp(x).div(np.exp(x).sum(0)).T
  }
  const x = a.sub(np.max(a))
  return np.exp(x).div(np.sum(np.exp(x)))
}
