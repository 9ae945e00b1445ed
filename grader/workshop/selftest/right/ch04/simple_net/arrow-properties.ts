import { softmax } from '../ch03/softmax.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { crossEntropyError } from './cross_entropy_error.ts'

export class SimpleNet {
  W: NdArray = np.random.randn(2, 3)

  predict = (x: NdArray): NdArray => np.dot(x, this.W)

  loss = (x: NdArray, t: NdArray): number => crossEntropyError(softmax(this.predict(x)), t)
}
