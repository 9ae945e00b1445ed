import * as np from '#np'
import type { NdArray } from '#np'

export const miniBatch = (x: NdArray, t: NdArray, batchSize: number): { x: NdArray; t: NdArray } => {
  const rows = x.shape[0]
  const mask = np.array(np.random.choice(rows, Math.min(rows, batchSize)))
  return { x: np.take(x, mask), t: np.take(t, mask) }
}
