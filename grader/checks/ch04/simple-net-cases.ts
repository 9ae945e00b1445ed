import * as np from '#np'
import type { NdArray } from '#np'
import type { Random } from '../random.ts'

/** Random weights, a random sample and its one-hot label. */
export function randomCase(random: Random): { W: NdArray; x: NdArray; t: NdArray } {
  return { W: random.uniforms(-1, 1, 2, 3), x: random.uniforms(-1, 1, 2), t: np.eye(3).row(random.int(0, 3)).copy() }
}

/** The scores x · W, written with loops. */
export const scoresOf = (W: NdArray, x: NdArray): number[] =>
  [0, 1, 2].map((j) => x.get(0) * W.get(0, j) + x.get(1) * W.get(1, j))

/** The cross-entropy error of the softmax of scores. */
export function lossOf(scores: readonly number[], t: NdArray): number {
  const total = scores.reduce((sum, score) => sum + Math.exp(score), 0)
  return -Math.log(Math.exp(scores[t.argmax()]) / total + 1e-7)
}
