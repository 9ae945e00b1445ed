import * as np from '#np'
import type { NdArray } from '#np'

export class Affine {
  dW: NdArray
  db: NdArray
  #rows: number[][] = []

  constructor(
    public W: NdArray,
    public b: NdArray,
  ) {
    this.dW = np.zeros(...W.shape)
    this.db = np.zeros(...b.shape)
  }

  forward(x: NdArray): NdArray {
    this.#rows = rowsOf(x)
    const [inputs, outputs] = this.W.shape
    const y = np.zeros(this.#rows.length, outputs)
    this.#rows.forEach((row, n) => {
      for (let j = 0; j < outputs; j++) {
        let sum = this.b.get(j)
        for (let i = 0; i < inputs; i++) sum += row[i] * this.W.get(i, j)
        y.set(n, j, sum)
      }
    })
    return x.ndim === 1 ? y.row(0) : y
  }

  // The arrays of the gradients stay, their numbers change.
  backward(dout: NdArray): NdArray {
    const [inputs, outputs] = this.W.shape
    const dx = np.zeros(this.#rows.length, inputs)
    this.dW.mulInPlace(0)
    this.db.mulInPlace(0)
    rowsOf(dout).forEach((row, n) => {
      for (let j = 0; j < outputs; j++) {
        this.db.data[j] += row[j]
        for (let i = 0; i < inputs; i++) {
          this.dW.data[i * outputs + j] += this.#rows[n][i] * row[j]
          dx.data[n * inputs + i] += row[j] * this.W.data[i * outputs + j]
        }
      }
    })
    return dout.ndim === 1 ? dx.reshape(-1) : dx
  }
}

const rowsOf = (x: NdArray): number[][] => (x.ndim === 1 ? [[...x.data]] : Array.from(x.rows(), (row) => [...row.data]))
