import * as np from '#np'
import type { NdArray } from '#np'

function lossOfOne(y: NdArray, t: NdArray): number {
  const label = t.size === y.size ? t.argmax() : t.data[0]
  return -Math.log(y.get(label) + 1e-7)
}

export function crossEntropyError(y: NdArray, t: NdArray): number {
  if (y.ndim === 1) return lossOfOne(y, t)
  const isOneHot = t.size === y.size
  let mean = 0
  for (let i = 0; i < y.shape[0]; i++) {
    const own = isOneHot ? t.reshape(...y.shape).row(i) : np.array([t.data[i]])
    mean += lossOfOne(y.row(i), own) / y.shape[0]
  }
  return mean
}
