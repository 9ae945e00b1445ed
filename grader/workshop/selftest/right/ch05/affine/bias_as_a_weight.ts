import * as np from '#np'
import type { NdArray } from '#np'

// b is the weight of an input that is always 1: one product gives dW and db together.
export class Affine {
  dW: NdArray | null = null
  db: NdArray | null = null
  W: NdArray
  b: NdArray
  private extended = np.zeros(1, 1)

  constructor(W: NdArray, b: NdArray) {
    ;[this.W, this.b] = [W, b]
  }

  forward = (x: NdArray): NdArray => {
    const rows = x.reshape(-1, this.W.shape[0])
    this.extended = np.array(Array.from(rows.rows(), (row) => [...row.data, 1]))
    const weights = np.array([...Array.from(this.W.rows(), (row) => [...row.data]), [...this.b.data]])
    const y = this.extended.dot(weights)
    return x.ndim === 1 ? y.reshape(-1) : y
  }

  backward = (dout: NdArray): NdArray => {
    const inputs = this.W.shape[0]
    const both = this.extended.T.dot(dout.reshape(-1, this.b.size))
    this.dW = both.take(Array.from({ length: inputs }, (_, i) => i))
    this.db = both.row(inputs)
    return dout.dot(this.W.T)
  }
}
