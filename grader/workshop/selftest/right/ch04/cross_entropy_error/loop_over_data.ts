import type { NdArray } from '#np'

export function crossEntropyError(y: NdArray, t: NdArray): number {
  const classes = y.shape[y.shape.length - 1]
  const n = y.size / classes
  let loss = 0
  for (let i = 0; i < n; i++) {
    if (t.size !== y.size) {
      loss -= Math.log(y.data[i * classes + t.data[i]] + 0.0000001)
      continue
    }
    for (let k = 0; k < classes; k++) {
      loss -= t.data[i * classes + k] * Math.log(y.data[i * classes + k] + 0.0000001)
    }
  }
  return loss / n
}
