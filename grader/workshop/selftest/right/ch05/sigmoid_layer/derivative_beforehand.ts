import * as np from '#np'
import type { NdArray } from '#np'

function tanhOf(x: NdArray): NdArray {
  return x.map(Math.tanh)
}

// h(x) = (1 + tanh(x / 2)) / 2, and its derivative (1 - tanh²) / 4 is worked out at once.
export class Sigmoid {
  private derivative = np.zeros(1)

  public forward(x: NdArray): NdArray {
    const tanh = tanhOf(x.div(2))
    this.derivative = np.sub(1, np.square(tanh)).div(4)
    return tanh.add(1).div(2)
  }

  public backward(dout: NdArray): NdArray {
    return this.derivative.mul(dout)
  }
}
