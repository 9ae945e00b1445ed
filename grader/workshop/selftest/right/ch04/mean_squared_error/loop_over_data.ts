import type { NdArray } from '#np'

export function meanSquaredError(y: NdArray, t: NdArray): number {
  let sum = 0
  for (let k = 0; k < y.size; k++) {
    sum += (y.data[k] - t.data[k]) ** 2
  }
  return sum / 2
}
