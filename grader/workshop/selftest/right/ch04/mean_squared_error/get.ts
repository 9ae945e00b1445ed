import type { NdArray } from '#np'

export const meanSquaredError = (y: NdArray, t: NdArray): number => {
  let e = 0
  for (let k = y.shape[0] - 1; k >= 0; k--) {
    const difference = y.get(k) - t.get(k)
    e += 0.5 * difference * difference
  }
  return e
}
