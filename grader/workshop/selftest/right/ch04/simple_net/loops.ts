import * as np from '#np'
import type { NdArray } from '#np'

// Without the neighbours: loops, get and set only, one sample.
export class SimpleNet {
  W: NdArray

  constructor() {
    this.W = np.zeros(2, 3)
    for (let i = 0; i < 2; i++) {
      for (let j = 0; j < 3; j++) {
        this.W.set(i, j, np.random.randn(1).item())
      }
    }
  }

  predict(x: NdArray): NdArray {
    const scores = np.zeros(3)
    for (let j = 0; j < 3; j++) {
      let sum = 0
      for (let i = 0; i < 2; i++) sum += x.get(i) * this.W.get(i, j)
      scores.set(j, sum)
    }
    return scores
  }

  loss(x: NdArray, t: NdArray): number {
    const scores = this.predict(x)
    let greatest = -Infinity
    for (let j = 0; j < 3; j++) greatest = Math.max(greatest, scores.get(j))
    let total = 0
    for (let j = 0; j < 3; j++) total += Math.exp(scores.get(j) - greatest)
    let loss = 0
    for (let j = 0; j < 3; j++) {
      loss -= t.get(j) * Math.log(Math.exp(scores.get(j) - greatest) / total + 1e-7)
    }
    return loss
  }
}
