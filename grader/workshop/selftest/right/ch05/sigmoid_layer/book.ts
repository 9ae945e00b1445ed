import { sigmoid } from '../ch03/sigmoid.ts'
import * as np from '#np'
import type { NdArray } from '#np'

export class Sigmoid {
  out: NdArray | null

  constructor() {
    this.out = null
  }

  forward(x: NdArray) {
    const out = sigmoid(x)
    this.out = out
    return out
  }

  backward(dout: NdArray) {
    const out = this.out as NdArray
    const dx = dout.mul(np.sub(1.0, out)).mul(out)
    return dx
  }
}
