import * as np from '#np'
import type { NdArray } from '#np'
import { sigmoid } from '../ch03/sigmoid.ts'
import { softmax } from '../ch03/softmax.ts'
import { crossEntropyError } from './cross_entropy_error.ts'
import { numericalGradient } from './numerical_gradient.ts'

export interface Params {
  W1: NdArray
  b1: NdArray
  W2: NdArray
  b2: NdArray
}

class Net {
  params: Params
  readonly sizes: readonly number[]

  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd?: number) {
    const std = weightInitStd === undefined ? 0.01 : weightInitStd
    this.sizes = [inputSize, hiddenSize, outputSize]
    this.params = {
      W1: np.random.randn(inputSize, hiddenSize).mul(std),
      b1: np.zeros(hiddenSize),
      W2: np.random.randn(hiddenSize, outputSize).mul(std),
      b2: np.zeros(outputSize),
    }
  }

  predict(x: NdArray): NdArray {
    const z = sigmoid(np.add(np.dot(x, this.params.W1), this.params.b1))
    return softmax(np.add(np.dot(z, this.params.W2), this.params.b2))
  }

  loss(x: NdArray, t: NdArray): number {
    return crossEntropyError(this.predict(x), t)
  }

  accuracy(x: NdArray, t: NdArray): number {
    const [guess, truth] = [this.predict(x).argmax(1).toArray() as number[], t.argmax(1).toArray() as number[]]
    return guess.reduce((sum, label, i) => sum + Number(label === truth[i]), 0) / guess.length
  }

  numericalGradient(x: NdArray, t: NdArray): Params {
    const of = (name: keyof Params): NdArray => numericalGradient(() => this.loss(x, t), this.params[name])
    return { W1: of('W1'), b1: of('b1'), W2: of('W2'), b2: of('b2') }
  }

  // The mean of the samples' gradients: one row after the other, in another order than the matrix products.
  gradient(x: NdArray, t: NdArray): Params {
    const sum: Params = {
      W1: np.zerosLike(this.params.W1),
      b1: np.zerosLike(this.params.b1),
      W2: np.zerosLike(this.params.W2),
      b2: np.zerosLike(this.params.b2),
    }
    for (let n = x.shape[0] - 1; n >= 0; n--) {
      const row = x.row(n).reshape(1, -1)
      const z = sigmoid(row.dot(this.params.W1).add(this.params.b1))
      const y = softmax(z.dot(this.params.W2).add(this.params.b2))
      const dy = y.sub(t.row(n))
      const da = dy.dot(this.params.W2.T).mul(z).mul(z.mul(-1).add(1))
      sum.W2.addInPlace(z.T.dot(dy))
      sum.b2.addInPlace(dy.sum(0))
      sum.W1.addInPlace(row.T.dot(da))
      sum.b1.addInPlace(da.sum(0))
    }
    for (const array of Object.values(sum)) array.divInPlace(x.shape[0])
    return sum
  }
}

export { Net as TwoLayerNet }
