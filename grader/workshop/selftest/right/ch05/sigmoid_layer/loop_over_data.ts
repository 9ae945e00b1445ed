import type { NdArray } from '#np'

export class Sigmoid {
  #y: readonly number[] = []

  forward(x: NdArray): NdArray {
    const y = x.copy()
    for (let i = 0; i < y.size; i++) y.data[i] = 1 / (1 + Math.exp(-y.data[i]))
    this.#y = [...y.data]
    return y
  }

  backward(dout: NdArray): NdArray {
    const dx = dout.copy()
    this.#y.forEach((y, i) => (dx.data[i] *= y * (1 - y)))
    return dx
  }
}
