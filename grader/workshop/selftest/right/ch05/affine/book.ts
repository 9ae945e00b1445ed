import type { NdArray } from '#np'

// The book's code: None at first, and a case for one sample.
export class Affine {
  W: NdArray
  b: NdArray
  x: NdArray | null = null
  dW: NdArray | null = null
  db: NdArray | null = null

  constructor(W: NdArray, b: NdArray) {
    this.W = W
    this.b = b
  }

  forward(x: NdArray): NdArray {
    this.x = x
    const out = x.dot(this.W).add(this.b)
    return out
  }

  backward(dout: NdArray): NdArray {
    const x = this.x!
    const dx = dout.dot(this.W.T)
    if (x.ndim === 1) {
      this.dW = x.reshape(-1, 1).dot(dout.reshape(1, -1))
      this.db = dout.copy()
    } else {
      this.dW = x.T.dot(dout)
      this.db = dout.sum(0)
    }
    return dx
  }
}
