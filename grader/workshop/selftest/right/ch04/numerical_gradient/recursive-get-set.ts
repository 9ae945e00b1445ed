import * as np from '#np'
import type { NdArray } from '#np'

const h = 1e-4

// Any number of dimensions: one index more per level, get and set only.
const visit = (shape: readonly number[], index: number[], each: (index: number[]) => void): void => {
  if (index.length === shape.length) return each(index)
  for (let i = 0; i < shape[index.length]; i++) visit(shape, [...index, i], each)
}

export const numericalGradient = (f: (x: NdArray) => number, x: NdArray): NdArray => {
  const grad = np.zeros(...x.shape)
  visit(x.shape, [], (index) => {
    const old = x.get(...index)
    x.set(...index, old + h)
    const right = f(x)
    x.set(...index, old - h)
    const left = f(x)
    x.set(...index, old)
    grad.set(...index, (right - left) / (2 * h))
  })
  return grad
}
