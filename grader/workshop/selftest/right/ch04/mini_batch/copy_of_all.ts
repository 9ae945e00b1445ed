import * as np from '#np'
import type { NdArray } from '#np'

export function miniBatch(x: NdArray, t: NdArray, batchSize: number): { x: NdArray; t: NdArray } {
  if (batchSize >= x.shape[0]) return { x: x.copy(), t: t.copy() }
  const indices: number[] = []
  for (let i = 0; i < batchSize; i++) indices.push(np.random.choice(x.shape[0], 1)[0])
  return { x: x.take(indices), t: t.take(indices) }
}
