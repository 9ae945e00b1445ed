import * as np from '#np'
import type { NdArray } from '#np'

const asBatch = (x: NdArray): NdArray => (x.ndim === 1 ? x.reshape(1, x.size) : x)

export class Affine {
  public W: NdArray
  public b: NdArray
  public dW!: NdArray
  public db!: NdArray
  private x!: NdArray

  public constructor(W: NdArray, b: NdArray) {
    this.W = W
    this.b = b
  }

  public forward(x: NdArray): NdArray {
    this.x = asBatch(x).copy()
    const y = np.dot(this.x, this.W)
    y.addInPlace(this.b)
    return y.reshape(...x.shape.slice(0, -1), this.b.size)
  }

  // By transposition: dX = (W · doutᵀ)ᵀ, dW = (doutᵀ · X)ᵀ, db = dout · 1.
  public backward(dout: NdArray): NdArray {
    const batch = asBatch(dout)
    const N = batch.shape[0]
    this.dW = batch.T.dot(this.x).T
    this.db = np.ones(N).dot(batch)
    const dx = this.W.dot(batch.T).T
    return dx.reshape(...dout.shape.slice(0, -1), this.W.shape[0])
  }
}
