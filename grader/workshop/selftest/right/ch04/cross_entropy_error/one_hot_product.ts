import * as np from '#np'
import type { NdArray } from '#np'

function toOneHot(t: NdArray, samples: number, classes: number): NdArray {
  if (t.size === samples * classes) return t.reshape(samples, classes)
  return np.eye(classes).take(t)
}

export const crossEntropyError = (y: NdArray, t: NdArray): number => {
  const batch = y.reshape(-1, y.shape[y.ndim - 1])
  const oneHot = toOneHot(t, batch.shape[0], batch.shape[1])
  return oneHot.mul(np.log(batch.add(1e-7))).sum() / -batch.shape[0]
}
