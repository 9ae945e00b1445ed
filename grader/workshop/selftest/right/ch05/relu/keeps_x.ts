import * as np from '#np'
import type { NdArray } from '#np'

export class Relu {
  private x: NdArray | undefined

  forward(x: NdArray): NdArray {
    this.x = x.copy()
    return x.map((value) => (value > 0 ? value : 0))
  }

  backward(dout: NdArray): NdArray {
    const { x } = this
    if (x === undefined) throw new Error('Call forward before backward.')
    const dx = np.zerosLike(x)
    for (let i = 0; i < x.size; i++) {
      if (x.data[i] > 0) dx.data[i] = dout.data[i]
    }
    return dx
  }
}
