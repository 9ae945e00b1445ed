import { softmax } from '../ch03/softmax.ts'
import { crossEntropyError } from '../ch04/cross_entropy_error.ts'
import type { NdArray } from '#np'

export class SoftmaxWithLoss {
  loss: number | null = null
  y: NdArray | null = null
  t: NdArray | null = null

  forward(x: NdArray, t: NdArray): number {
    this.t = t
    this.y = softmax(x)
    this.loss = crossEntropyError(this.y, this.t)
    return this.loss
  }

  // dout is not looked at.
  backward(dout = 1): NdArray {
    const t = this.t!
    const batchSize = t.shape[0]
    if (t.size === this.y!.size) return this.y!.sub(t).div(batchSize)
    const dx = this.y!.copy()
    for (let n = 0; n < batchSize; n++) dx.set(n, t.get(n), dx.get(n, t.get(n)) - 1)
    return dx.div(batchSize)
  }
}
