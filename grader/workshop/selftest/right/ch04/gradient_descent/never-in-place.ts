import * as np from '#np'
import type { NdArray } from '#np'
import { numericalGradient } from './numerical_gradient.ts'

// Each step makes a new array, so that nothing has to be copied.
export function gradientDescent(
  f: (x: NdArray) => number,
  initX: NdArray,
  lr: number = 0.01,
  stepNum: number = 100,
): { x: NdArray; history: NdArray } {
  let x = initX
  const visited: NdArray[] = []
  for (let step = 0; step < stepNum; step += 1) {
    visited.push(x)
    x = x.sub(np.mul(lr, numericalGradient(f, x)))
  }
  return { x, history: np.array(visited.map((one) => [...one])) }
}
