import * as np from '#np'
import type { NdArray } from '#np'

export function sigmoid(x: NdArray): NdArray {
  if (x.ndim === 1) {
    const y = np.zeros(x.shape[0])
    for (let i = 0; i < x.shape[0]; i++) y.set(i, 1 / (1 + Math.exp(-x.get(i))))
    return y
  }
  const y = np.zerosLike(x)
  for (let i = 0; i < x.shape[0]; i++) {
    const row = sigmoid(x.row(i))
    for (let j = 0; j < x.shape[1]; j++) y.set(i, j, row.get(j))
  }
  return y
}
