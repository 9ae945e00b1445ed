import type { NdArray } from '#np'

export const meanSquaredError = (y: NdArray, t: NdArray) => {
  const d = t.sub(y)
  return d.dot(d).item() / 2
}
