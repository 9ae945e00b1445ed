import type { NdArray } from '#np'

function normalize(row: NdArray): void {
  row.subInPlace(row.max())
  row.data.forEach((value, i) => row.set(i, Math.exp(value)))
  row.divInPlace(row.sum())
}

export function softmax(a: NdArray): NdArray {
  const y = a.copy()
  if (y.ndim === 1) normalize(y)
  else for (let i = 0; i < y.shape[0]; i++) normalize(y.row(i))
  return y
}
