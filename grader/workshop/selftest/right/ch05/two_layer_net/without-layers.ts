import { softmax } from '../ch03/softmax.ts'
import { crossEntropyError } from '../ch04/cross_entropy_error.ts'
import { numericalGradient } from '../ch04/numerical_gradient.ts'
import * as np from '#np'
import type { NdArray } from '#np'

export type Params = Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>

/** The formulas by hand, row by row, and only at the end divided by the number of rows. */
export class TwoLayerNet {
  params: Params

  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd = 0.01) {
    const scaled = (w: NdArray): NdArray => w.map((value) => value * weightInitStd)
    this.params = {
      b1: np.zeros(hiddenSize),
      b2: np.zeros(outputSize),
      W1: scaled(np.random.randn(inputSize, hiddenSize)),
      W2: scaled(np.random.randn(hiddenSize, outputSize)),
    }
  }

  private hidden(x: NdArray): NdArray {
    return np.maximum(0, np.dot(x, this.params.W1).addInPlace(this.params.b1))
  }

  predict(x: NdArray): NdArray {
    return this.hidden(x).dot(this.params.W2).addInPlace(this.params.b2)
  }

  loss(x: NdArray, t: NdArray): number {
    return crossEntropyError(softmax(this.predict(x)), t)
  }

  accuracy(x: NdArray, t: NdArray): number {
    const scores = this.predict(x)
    let right = 0
    for (let n = 0; n < scores.shape[0]; n++) {
      const label = t.ndim === 1 ? t.get(n) : t.row(n).argmax()
      if (scores.row(n).argmax() === label) right += 1
    }
    return right / scores.shape[0]
  }

  numericalGradient(x: NdArray, t: NdArray): Params {
    const grads: Partial<Params> = {}
    for (const name of ['W1', 'W2', 'b1', 'b2'] as const)
      grads[name] = numericalGradient(() => this.loss(x, t), this.params[name])
    return grads as Params
  }

  gradient(x: NdArray, t: NdArray): Params {
    const { W1, b1, W2, b2 } = this.params
    const sum = { W1: np.zerosLike(W1), b1: np.zerosLike(b1), W2: np.zerosLike(W2), b2: np.zerosLike(b2) }
    for (let n = 0; n < x.shape[0]; n++) {
      const row = x.row(n).reshape(1, -1)
      const z = this.hidden(row)
      const dy = softmax(z.dot(W2).add(b2))
      const label = t.ndim === 1 ? t.get(n) : t.row(n).argmax()
      dy.set(0, label, dy.get(0, label) - 1)
      const da = dy.dot(W2.T).mul(z.map((value) => (value > 0 ? 1 : 0)))
      sum.W1.addInPlace(row.T.dot(da))
      sum.b1.addInPlace(da.row(0))
      sum.W2.addInPlace(z.T.dot(dy))
      sum.b2.addInPlace(dy.row(0))
    }
    for (const array of Object.values(sum)) array.divInPlace(x.shape[0])
    return sum
  }
}
