import { softmax } from '../ch03/softmax.ts'
import { crossEntropyError } from '../ch04/cross_entropy_error.ts'
import type { NdArray } from '#np'

// One-hot rows become class numbers at once.
export class SoftmaxWithLoss {
  #y!: NdArray
  #labels!: NdArray

  forward(x: NdArray, t: NdArray): number {
    this.#labels = t.ndim === 2 ? t.argmax(1) : t.copy()
    this.#y = softmax(x)
    return crossEntropyError(this.#y, this.#labels)
  }

  backward(dout?: number): NdArray {
    const dx = this.#y.copy()
    const [rows, classes] = dx.shape
    for (let n = 0; n < rows; n++) dx.data[n * classes + this.#labels.data[n]] -= 1
    dx.mulInPlace((dout ?? 1) / rows)
    return dx
  }
}
