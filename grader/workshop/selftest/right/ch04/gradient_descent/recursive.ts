import * as np from '#np'
import type { NdArray } from '#np'
import { numericalGradient } from './numerical_gradient.ts'

type Result = { x: NdArray; history: NdArray }

export const gradientDescent = (f: (x: NdArray) => number, initX: NdArray, lr = 1e-2, stepNum = 100): Result => {
  const walk = (x: NdArray, path: NdArray[], left: number): { x: NdArray; path: NdArray[] } => {
    if (left === 0) return { x, path }
    const next = x.sub(numericalGradient(f, x).mul(lr))
    return walk(next, [...path, x], left - 1)
  }
  const { x, path } = walk(initX.copy(), [], stepNum)
  const numbers = path.flatMap((one) => [...one.data])
  return { x, history: np.array(numbers).reshape(stepNum, ...initX.shape) }
}
