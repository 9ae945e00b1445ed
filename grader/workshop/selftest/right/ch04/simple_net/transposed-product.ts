import { softmax } from '../ch03/softmax.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { crossEntropyError } from './cross_entropy_error.ts'

// The polar method, from uniform numbers.
function gauss(): number {
  const [u, v] = np.random.rand(2).mul(2).sub(1).data
  const s = u * u + v * v
  return s > 0 && s < 1 ? u * Math.sqrt((-2 * Math.log(s)) / s) : gauss()
}

class SimpleNet {
  W: NdArray
  constructor() {
    const numbers = Array.from({ length: 6 }, gauss)
    this.W = np.array(numbers).reshape(2, 3)
  }
  predict(x: NdArray): NdArray {
    const { W } = this
    return x.ndim === 1 ? W.T.dot(x) : W.T.dot(x.T).T
  }
  loss(x: NdArray, t: NdArray): number {
    const z = this.predict(x)
    const y = softmax(z)
    const loss = crossEntropyError(y, t)
    return loss
  }
}

export { SimpleNet }
