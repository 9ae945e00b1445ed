import { softmax } from '../ch03/softmax.ts'
import { crossEntropyError } from '../ch04/cross_entropy_error.ts'
import * as np from '#np'
import type { NdArray } from '#np'

function toOneHot(t: NdArray, classes: number): NdArray {
  if (t.ndim === 2) return t
  const rows = np.zeros(t.size, classes)
  t.data.forEach((label, n) => rows.set(n, label, 1))
  return rows
}

// The gradient is worked out in forward already.
export class SoftmaxWithLoss {
  private dx: NdArray | null = null

  forward = (x: NdArray, t: NdArray): number => {
    const [N, classes] = x.shape
    const [y, oneHot] = [softmax(x), toOneHot(t, classes)]
    this.dx = np.sub(y, oneHot).div(N)
    return crossEntropyError(y, oneHot)
  }

  backward = (dout: number = 1): NdArray => this.dx!.mul(dout)
}
