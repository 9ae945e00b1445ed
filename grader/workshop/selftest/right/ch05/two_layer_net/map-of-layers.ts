import { numericalGradient } from '../ch04/numerical_gradient.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { Affine } from './affine.ts'
import { Relu } from './relu.ts'
import { SoftmaxWithLoss } from './softmax_with_loss.ts'

export type Params = Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>

/** As in the book: an ordered dictionary, gone through forwards and backwards. */
export class TwoLayerNet {
  params: Params
  layers: Map<string, Affine | Relu>
  lastLayer: SoftmaxWithLoss

  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd: number = 0.01) {
    this.params = {} as Params
    this.params['W1'] = np.mul(weightInitStd, np.random.randn(inputSize, hiddenSize))
    this.params['b1'] = np.zeros(hiddenSize)
    this.params['W2'] = np.mul(weightInitStd, np.random.randn(hiddenSize, outputSize))
    this.params['b2'] = np.zeros(outputSize)

    this.layers = new Map<string, Affine | Relu>()
    this.layers.set('Affine1', new Affine(this.params['W1'], this.params['b1']))
    this.layers.set('Relu1', new Relu())
    this.layers.set('Affine2', new Affine(this.params['W2'], this.params['b2']))
    this.lastLayer = new SoftmaxWithLoss()
  }

  affine(name: string): Affine {
    return this.layers.get(name) as Affine
  }

  predict(x: NdArray): NdArray {
    for (const i of [1, 2] as const) {
      this.affine(`Affine${i}`).W = this.params[`W${i}`]
      this.affine(`Affine${i}`).b = this.params[`b${i}`]
    }
    for (const layer of this.layers.values()) x = layer.forward(x)
    return x
  }

  loss(x: NdArray, t: NdArray): number {
    const y = this.predict(x)
    return this.lastLayer.forward(y, t)
  }

  accuracy(x: NdArray, t: NdArray): number {
    let y = this.predict(x)
    y = np.argmax(y, 1)
    if (t.ndim !== 1) t = np.argmax(t, 1)
    return np.sum(np.equal(y, t)) / x.shape[0]
  }

  numericalGradient(x: NdArray, t: NdArray): Params {
    const lossW = (_W: NdArray) => this.loss(x, t)
    const grads = {} as Params
    grads['W1'] = numericalGradient(lossW, this.params['W1'])
    grads['b1'] = numericalGradient(lossW, this.params['b1'])
    grads['W2'] = numericalGradient(lossW, this.params['W2'])
    grads['b2'] = numericalGradient(lossW, this.params['b2'])
    return grads
  }

  gradient(x: NdArray, t: NdArray): Params {
    this.loss(x, t)
    let dout = this.lastLayer.backward(1)
    const layers = [...this.layers.values()]
    layers.reverse()
    for (const layer of layers) dout = layer.backward(dout)

    const grads = {} as Params
    grads['W1'] = this.affine('Affine1').dW!
    grads['b1'] = this.affine('Affine1').db!
    grads['W2'] = this.affine('Affine2').dW!
    grads['b2'] = this.affine('Affine2').db!
    return grads
  }
}
