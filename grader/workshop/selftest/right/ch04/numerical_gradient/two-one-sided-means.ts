import * as np from '#np'
import type { NdArray } from '#np'

/** The mean of the differences on both sides, which is the central one. */
export function numericalGradient(f: (x: NdArray) => number, x: NdArray): NdArray {
  const h = 0.0001
  const here = f(x)
  const slopes: number[] = []
  for (const [i, value] of [...x.data].entries()) {
    const at = (moved: number): number => {
      x.data[i] = moved
      const y = f(x)
      x.data[i] = value
      return y
    }
    const forward = (at(value + h) - here) / h
    const backward = (here - at(value - h)) / h
    slopes.push((forward + backward) / 2)
  }
  return np.array(slopes).reshape(...x.shape)
}
