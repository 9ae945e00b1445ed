import * as np from '#np'
import type { NdArray } from '#np'

// get and set, a case for each number of dimensions.
export class Relu {
  mask: NdArray

  constructor() {
    this.mask = np.zeros(0)
  }

  forward(x: NdArray): NdArray {
    this.mask = np.zerosLike(x)
    const y = np.zerosLike(x)
    if (x.ndim === 1) {
      for (let i = 0; i < x.shape[0]; i++) {
        if (x.get(i) > 0) {
          this.mask.set(i, 1)
          y.set(i, x.get(i))
        }
      }
      return y
    }
    for (let i = 0; i < x.shape[0]; i++) {
      for (let j = 0; j < x.shape[1]; j++) {
        if (x.get(i, j) > 0) {
          this.mask.set(i, j, 1)
          y.set(i, j, x.get(i, j))
        }
      }
    }
    return y
  }

  backward(dout: NdArray): NdArray {
    return np.mul(this.mask, dout)
  }
}
