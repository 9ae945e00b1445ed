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

/** The cross-entropy error of the softmax of scores; without the 1e-7 where `epsilon` is 0. */
export function lossOf(scores: readonly number[], t: NdArray, epsilon = 1e-7): number {
  const total = scores.reduce((sum, score) => sum + Math.exp(score), 0)
  return -Math.log(Math.exp(scores[t.argmax()]) / total + epsilon)
}

/** Zeros, negative numbers and ties in x and W, each of the classes, and a right class whose probability is some 1e-7. */
export function edgeCases(): { W: NdArray; x: NdArray; t: NdArray }[] {
  const W = np.array([0.5, -1.25, 0, -0.5, 2, 0]).reshape(2, 3)
  const same = np.array([1, 1, 1, -2, -2, -2]).reshape(2, 3)
  return [
    { W, x: np.array([0, -1.5]), t: np.eye(3).row(1).copy() },
    { W, x: np.array([-2.5, 0]), t: np.eye(3).row(0).copy() },
    { W: same, x: np.array([-0.5, 1e-3]), t: np.eye(3).row(2).copy() },
    { W: W.mul(4), x: np.array([0.5, 1.9]), t: np.eye(3).row(0).copy() },
  ]
}

/**
 * Gives a net the values of W, for the guest: in the array that its constructor made, as whether it follows a new one is asked once.
 * Where W is a copy at each reading, which is told once, it is put in.
 */
export function setW(net: { W: NdArray }, W: NdArray): void {
  const [array, again] = [net.W, net.W]
  if (array === again && String(net.W?.shape) === String(W.shape)) net.W.data.set(W.data)
  else net.W = W
}
