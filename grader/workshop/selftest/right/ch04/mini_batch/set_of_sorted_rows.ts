import * as np from '#np'
import type { NdArray } from '#np'

type Batch = { x: NdArray; t: NdArray }

export function miniBatch(x: NdArray, t: NdArray, batchSize: number): Batch {
  const chosen = new Set<number>()
  while (chosen.size < Math.min(batchSize, x.shape[0])) {
    chosen.add(Math.floor(np.random.rand(1).get(0) * x.shape[0]))
  }
  const rows = [...chosen].sort((a, b) => a - b)
  const pick = (a: NdArray): NdArray => a.take(rows)
  return { x: pick(x), t: pick(t) }
}
