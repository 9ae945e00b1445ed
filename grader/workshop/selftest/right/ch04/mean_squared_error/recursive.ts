import type { NdArray } from '#np'

function sumFrom(y: NdArray, t: NdArray, k: number): number {
  if (k === y.size) return 0
  return (y.get(k) - t.get(k)) ** 2 + sumFrom(y, t, k + 1)
}

export function meanSquaredError(y: NdArray, t: NdArray): number {
  return (1 / 2) * sumFrom(y, t, 0)
}
