import { softmax } from '../ch03/softmax.ts'
import * as np from '#np'
import type { NdArray } from '#np'
import { crossEntropyError } from './cross_entropy_error.ts'

const scoresOf = (x: NdArray, W: NdArray): NdArray => np.array([...W.T.rows()].map((column) => column.mul(x).sum()))

export class SimpleNet {
  public W: NdArray

  public constructor() {
    const rows = [np.random.randn(3), np.random.randn(3)]
    this.W = np.array(rows.map((row) => [...row.data]))
  }

  public predict(x: NdArray): NdArray {
    return scoresOf(x, this.W)
  }

  public loss(x: NdArray, t: NdArray): number {
    return crossEntropyError(softmax(scoresOf(x, this.W)), t)
  }
}
