import * as np from '#np'
import type { NdArray } from '#np'
import { numericalGradient } from './numerical_gradient.ts'

export type Params = Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>

/** Nothing but loops, get and set. */
export class TwoLayerNet {
  params: Params

  constructor(inputSize: number, hiddenSize: number, outputSize: number, weightInitStd = 0.01) {
    const weights = (rows: number, columns: number): NdArray => {
      const w = np.random.randn(rows, columns)
      for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) w.set(i, j, w.get(i, j) * weightInitStd)
      return w
    }
    this.params = {
      W1: weights(inputSize, hiddenSize),
      b1: np.zeros(hiddenSize),
      W2: weights(hiddenSize, outputSize),
      b2: np.zeros(outputSize),
    }
  }

  hidden(x: NdArray): NdArray {
    const { W1, b1 } = this.params
    const z = np.zeros(x.shape[0], b1.size)
    for (let n = 0; n < x.shape[0]; n++) {
      for (let j = 0; j < b1.size; j++) {
        let a = 0
        for (let i = 0; i < x.shape[1]; i++) a += x.get(n, i) * W1.get(i, j)
        z.set(n, j, 1 / (1 + Math.exp(-(a + b1.get(j)))))
      }
    }
    return z
  }

  predict(x: NdArray): NdArray {
    const { W2, b2 } = this.params
    const z = this.hidden(x)
    const y = np.zeros(x.shape[0], b2.size)
    for (let n = 0; n < x.shape[0]; n++) {
      const scores: number[] = []
      for (let k = 0; k < b2.size; k++) {
        let a = b2.get(k)
        for (let j = 0; j < z.shape[1]; j++) a += z.get(n, j) * W2.get(j, k)
        scores.push(a)
      }
      const top = Math.max(...scores)
      const exps = scores.map((score) => Math.exp(score - top))
      const sum = exps.reduce((a, b) => a + b, 0)
      exps.forEach((value, k) => y.set(n, k, value / sum))
    }
    return y
  }

  loss(x: NdArray, t: NdArray): number {
    const y = this.predict(x)
    let sum = 0
    for (let n = 0; n < t.shape[0]; n++)
      for (let k = 0; k < t.shape[1]; k++) sum -= t.get(n, k) * Math.log(y.get(n, k) + 1e-7)
    return sum / t.shape[0]
  }

  accuracy(x: NdArray, t: NdArray): number {
    const y = this.predict(x)
    let right = 0
    for (let n = 0; n < x.shape[0]; n++) if (y.row(n).argmax() === t.row(n).argmax()) right += 1
    return right / x.shape[0]
  }

  numericalGradient(x: NdArray, t: NdArray): Params {
    const f = () => this.loss(x, t)
    return {
      W1: numericalGradient(f, this.params.W1),
      b1: numericalGradient(f, this.params.b1),
      W2: numericalGradient(f, this.params.W2),
      b2: numericalGradient(f, this.params.b2),
    }
  }

  gradient(x: NdArray, t: NdArray): Params {
    const { W1, b1, W2, b2 } = this.params
    const z = this.hidden(x)
    const y = this.predict(x)
    const grad = { W1: np.zerosLike(W1), b1: np.zerosLike(b1), W2: np.zerosLike(W2), b2: np.zerosLike(b2) }
    const N = x.shape[0]
    for (let n = 0; n < N; n++) {
      for (let j = 0; j < b1.size; j++) {
        let dz = 0
        for (let k = 0; k < b2.size; k++) {
          const dy = (y.get(n, k) - t.get(n, k)) / N
          if (j === 0) grad.b2.set(k, grad.b2.get(k) + dy)
          grad.W2.set(j, k, grad.W2.get(j, k) + z.get(n, j) * dy)
          dz += dy * W2.get(j, k)
        }
        const da = dz * z.get(n, j) * (1 - z.get(n, j))
        grad.b1.set(j, grad.b1.get(j) + da)
        for (let i = 0; i < x.shape[1]; i++)
          if (x.get(n, i) !== 0) grad.W1.set(i, j, grad.W1.get(i, j) + x.get(n, i) * da)
      }
    }
    return grad
  }
}
