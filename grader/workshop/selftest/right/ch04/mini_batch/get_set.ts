import * as np from '#np'
import type { NdArray } from '#np'

export function miniBatch(x: NdArray, t: NdArray, batchSize: number) {
  const size = batchSize > x.shape[0] ? x.shape[0] : batchSize
  const batchX = np.zeros(size, x.shape[1])
  const batchT = t.ndim === 1 ? np.zeros(size) : np.zeros(size, t.shape[1])
  for (let i = 0; i < size; i++) {
    const row = Math.floor(Math.random() * x.shape[0])
    for (let j = 0; j < x.shape[1]; j++) batchX.set(i, j, x.get(row, j))
    if (t.ndim === 1) batchT.set(i, t.get(row))
    else for (let j = 0; j < t.shape[1]; j++) batchT.set(i, j, t.get(row, j))
  }
  return { x: batchX, t: batchT }
}
