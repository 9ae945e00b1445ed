import * as np from '#np'
import type { NdArray } from '#np'

export const softmax = (a: NdArray): NdArray => {
  const batch = a.ndim === 1 ? a.reshape(1, a.size) : a
  const y = np.zeros(batch.shape[0], batch.shape[1])
  for (let i = 0; i < batch.shape[0]; i++) {
    let largest = -Infinity
    for (let j = 0; j < batch.shape[1]; j++) largest = Math.max(largest, batch.get(i, j))
    let sum = 0
    for (let j = 0; j < batch.shape[1]; j++) {
      y.set(i, j, Math.exp(batch.get(i, j) - largest))
      sum += y.get(i, j)
    }
    for (let j = 0; j < batch.shape[1]; j++) y.set(i, j, y.get(i, j) / sum)
  }
  return y.reshape(...a.shape)
}
