import * as np from '#np'
import type { NdArray } from '#np'
import { sigmoid } from '../ch03/sigmoid.ts'
import { softmax } from '../ch03/softmax.ts'
import { crossEntropyError } from './cross_entropy_error.ts'
import { numericalGradient } from './numerical_gradient.ts'

export type Params = Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>

const backward = (z1: NdArray) => z1.mul(np.ones(...z1.shape).sub(z1))

export class TwoLayerNet {
  params: Params

  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd: number = 0.01) {
    this.params = {} as Params
    this.params.W1 = np.random.randn(inputSize, hiddenSize)
    this.params.W1.mulInPlace(weightInitStd)
    this.params.b1 = np.zeros(hiddenSize)
    this.params.W2 = np.random.randn(hiddenSize, outputSize).mul(weightInitStd)
    this.params.b2 = np.zeros(outputSize)
  }

  private forward(x: NdArray) {
    const a1 = x.dot(this.params['W1']).add(this.params['b1'])
    const z1 = sigmoid(a1)
    const a2 = z1.dot(this.params['W2']).add(this.params['b2'])
    return { z1, y: softmax(a2) }
  }

  predict = (x: NdArray): NdArray => this.forward(x).y

  loss(x: NdArray, t: NdArray): number {
    const y = this.predict(x)
    return crossEntropyError(y, t)
  }

  accuracy(x: NdArray, t: NdArray): number {
    const y = np.argmax(this.predict(x), 1)
    const labels = np.argmax(t, 1)
    return Array.from(y.data).filter((label, i) => label === labels.data[i]).length / x.shape[0]
  }

  numericalGradient(x: NdArray, t: NdArray): Params {
    const grads = {} as Params
    for (const key of Object.keys(this.params) as (keyof Params)[]) {
      grads[key] = numericalGradient((_w) => this.loss(x, t), this.params[key])
    }
    return grads
  }

  gradient(x: NdArray, t: NdArray): Params {
    const batch = x.shape[0]
    const { z1, y } = this.forward(x)
    const dy = y.sub(t).mul(1 / batch)
    const grads = {} as Params
    grads['W2'] = np.dot(z1.T, dy)
    grads['b2'] = np.sum(dy, 0)
    const da1 = np.dot(dy, this.params.W2.T).mul(backward(z1))
    grads['W1'] = np.dot(x.T, da1)
    grads['b1'] = np.sum(da1, 0)
    return grads
  }
}
