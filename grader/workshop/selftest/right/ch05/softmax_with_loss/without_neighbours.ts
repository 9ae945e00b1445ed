import * as np from '#np'
import type { NdArray } from '#np'

// The logarithm of softmax: x - max - log Σ exp(x - max), row by row.
export class SoftmaxWithLoss {
  private logY: number[][] = []
  private labels: number[] = []

  forward(x: NdArray, t: NdArray): number {
    this.logY = Array.from(x.rows(), logSoftmax)
    this.labels = t.size === x.size ? Array.from(t.rows(), (row) => row.argmax()) : Array.from(t.data)
    return -mean(this.labels.map((label, n) => this.logY[n][label]))
  }

  backward(_dout = 1): NdArray {
    const N = this.labels.length
    return np.array(
      this.logY.map((row, n) => row.map((value, k) => (Math.exp(value) - Number(k === this.labels[n])) / N)),
    )
  }
}

function logSoftmax(row: NdArray): number[] {
  const largest = row.max()
  const logSum = Math.log(row.data.reduce((sum, value) => sum + Math.exp(value - largest), 0))
  return Array.from(row.data, (value) => value - largest - logSum)
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
