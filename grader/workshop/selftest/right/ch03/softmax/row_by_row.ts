import * as np from '#np'
import type { NdArray } from '#np'

function softmaxOfOne(a: NdArray): NdArray {
  const expA = np.exp(a.sub(a.max()))
  return expA.div(expA.sum())
}

export function softmax(a: NdArray): NdArray {
  if (a.ndim === 1) return softmaxOfOne(a)
  const rows: NdArray[] = []
  for (const row of a.rows()) rows.push(softmaxOfOne(row))
  return np.array(rows.map((row) => Array.from(row.data)))
}
