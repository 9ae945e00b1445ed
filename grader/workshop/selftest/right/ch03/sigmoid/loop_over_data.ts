import * as np from '#np'
import type { NdArray } from '#np'

export function sigmoid(x: NdArray): NdArray {
  const y = np.zeros(...x.shape)
  for (let i = 0; i < x.size; i++) {
    y.data[i] = 1 / (1 + Math.exp(-x.data[i]))
  }
  return y
}
