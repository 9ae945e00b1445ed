import * as np from '#np'
import type { NdArray, NestedNumbers } from '#np'
import { numericalGradient } from './numerical_gradient.ts'

export function gradientDescent(
  f: (x: NdArray) => number,
  initX: NdArray,
  lr?: number,
  stepNum?: number,
): { x: NdArray; history: NdArray } {
  const rate = lr ?? 0.01
  const steps = stepNum ?? 100
  const x = np.array(initX.toArray())
  const history: NestedNumbers[] = []
  while (history.length < steps) {
    history.push(x.toArray())
    const grad = numericalGradient(f, x)
    for (let j = 0; j < x.size; j++) {
      x.data[j] = x.data[j] - rate * grad.data[j]
    }
  }
  return { x, history: np.array(history) }
}
