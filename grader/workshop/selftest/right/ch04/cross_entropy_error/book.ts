import * as np from '#np'
import type { NdArray } from '#np'

export function crossEntropyError(y: NdArray, t: NdArray): number {
  if (y.ndim === 1) {
    t = t.reshape(1, t.size)
    y = y.reshape(1, y.size)
  }
  if (t.size === y.size) t = t.argmax(1)
  const batchSize = y.shape[0]
  const picked = np.array(Array.from({ length: batchSize }, (_, i) => y.get(i, t.data[i])))
  return -np.sum(np.log(picked.add(1e-7))) / batchSize
}
