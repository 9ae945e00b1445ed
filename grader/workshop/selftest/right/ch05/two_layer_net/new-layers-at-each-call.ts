import { numericalGradient } from '../ch04/numerical_gradient.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { Affine } from './affine.ts'
import { Relu } from './relu.ts'
import { SoftmaxWithLoss } from './softmax_with_loss.ts'

export interface Params {
  W1: NdArray
  b1: NdArray
  W2: NdArray
  b2: NdArray
}

const oneHot = (t: NdArray, classes: number): NdArray => {
  if (t.ndim === 2) return t
  const rows = np.zeros(t.size, classes)
  for (let n = 0; n < t.size; n++) rows.set(n, t.get(n), 1)
  return rows
}

/** Keeps nothing: the layers are made of the parameters whenever they are needed. */
class LayeredNet {
  params: Params

  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd?: number) {
    const std = weightInitStd ?? 0.01
    const [W1, W2] = [np.random.randn(inputSize, hiddenSize), np.random.randn(hiddenSize, outputSize)]
    this.params = { W1: W1.mulInPlace(std), b1: np.zeros(hiddenSize), W2: W2.mulInPlace(std), b2: np.zeros(outputSize) }
  }

  private layers() {
    const { W1, b1, W2, b2 } = this.params
    return { affine1: new Affine(W1, b1), relu: new Relu(), affine2: new Affine(W2, b2), last: new SoftmaxWithLoss() }
  }

  predict = (x: NdArray): NdArray => {
    const { affine1, relu, affine2 } = this.layers()
    return [affine1, relu, affine2].reduce((out, layer) => layer.forward(out), x)
  }

  loss = (x: NdArray, t: NdArray): number => {
    const scores = this.predict(x)
    return new SoftmaxWithLoss().forward(scores, oneHot(t, scores.shape[1]))
  }

  accuracy = (x: NdArray, t: NdArray): number => {
    const scores = this.predict(x)
    const truth = oneHot(t, scores.shape[1])
    let right = 0
    for (let n = 0; n < scores.shape[0]; n++) if (scores.row(n).argmax() === truth.row(n).argmax()) right++
    return right / scores.shape[0]
  }

  numericalGradient = (x: NdArray, t: NdArray): Params => {
    const entries = Object.entries(this.params).map(([name, array]) => [
      name,
      numericalGradient(() => this.loss(x, t), array),
    ])
    return Object.fromEntries(entries) as Params
  }

  gradient = (x: NdArray, t: NdArray): Params => {
    const { affine1, relu, affine2, last } = this.layers()
    const scores = affine2.forward(relu.forward(affine1.forward(x)))
    last.forward(scores, oneHot(t, scores.shape[1]))
    affine1.backward(relu.backward(affine2.backward(last.backward())))
    return {
      W1: affine1.dW as NdArray,
      b1: affine1.db as NdArray,
      W2: affine2.dW as NdArray,
      b2: affine2.db as NdArray,
    }
  }
}

export { LayeredNet as TwoLayerNet }
