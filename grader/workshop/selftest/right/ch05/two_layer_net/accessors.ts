import { numericalGradient } from '../ch04/numerical_gradient.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { Affine } from './affine.ts'
import { Relu } from './relu.ts'
import { SoftmaxWithLoss } from './softmax_with_loss.ts'

export type Params = Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>

/** The parameters are the layers' own: whoever sets an entry of params sets it in its layer. */
export class TwoLayerNet {
  readonly params: Params
  readonly #layers: [Affine, Relu, Affine]
  readonly #last: SoftmaxWithLoss

  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd = 0.01) {
    const affine = (inputs: number, outputs: number): Affine =>
      new Affine(np.random.randn(inputs, outputs).mul(weightInitStd), np.zeros(outputs))
    const first = affine(inputSize, hiddenSize)
    const second = affine(hiddenSize, outputSize)
    this.#layers = [first, new Relu(), second]
    this.#last = new SoftmaxWithLoss()
    this.params = {
      get W1() {
        return first.W
      },
      set W1(W) {
        first.W = W
      },
      get b1() {
        return first.b
      },
      set b1(b) {
        first.b = b
      },
      get W2() {
        return second.W
      },
      set W2(W) {
        second.W = W
      },
      get b2() {
        return second.b
      },
      set b2(b) {
        second.b = b
      },
    }
  }

  predict(x: NdArray): NdArray {
    let out = x
    for (let i = 0; i < this.#layers.length; i++) out = this.#layers[i].forward(out)
    return out
  }

  loss(x: NdArray, t: NdArray): number {
    return this.#last.forward(this.predict(x), t)
  }

  accuracy(x: NdArray, t: NdArray): number {
    const guesses = this.predict(x).argmax(1).toArray() as number[]
    const labels = (t.ndim === 2 ? t.argmax(1) : t).toArray() as number[]
    return guesses.filter((guess, i) => guess === labels[i]).length / guesses.length
  }

  numericalGradient(x: NdArray, t: NdArray): Params {
    const of = (array: NdArray): NdArray => numericalGradient(() => this.loss(x, t), array)
    const { b2, W2, b1, W1 } = this.params
    return { b2: of(b2), W2: of(W2), b1: of(b1), W1: of(W1) }
  }

  gradient(x: NdArray, t: NdArray): Params {
    this.loss(x, t)
    let dout = this.#last.backward()
    for (let i = this.#layers.length - 1; i >= 0; i--) dout = this.#layers[i].backward(dout)
    const [first, , second] = this.#layers
    return { W1: first.dW!, b1: first.db!, W2: second.dW!, b2: second.db! }
  }
}
