import type { Activation } from '../../model/plan.ts'
import type { Params } from './params.ts'

/**
 * What one image costs a network, as in the book: for the guest, which has the training images. Written with loops over plain
 * numbers: only its text crosses, and nobody shall find a network in #np here.
 */
export function costOfImage(
  activation: Activation,
  { W1, b1, W2, b2 }: Params,
  pixels: Float64Array,
  targets: Float64Array,
): number {
  // Most of a training's first steps is spent here: plain loops over plain arrays take half the time of anything shorter.
  const addTimes = (sums: Float64Array, times: number, weights: Float64Array, row: number): void => {
    for (let j = 0, at = row * sums.length; j < sums.length; j++, at++) sums[j] += times * weights[at]
  }
  const [hidden, scores] = [b1.data.slice(), b2.data.slice()]
  const [weights, second] = [W1.data, W2.data]
  for (let i = 0; i < pixels.length; i++) if (pixels[i] !== 0) addTimes(hidden, pixels[i], weights, i)
  for (let j = 0; j < hidden.length; j++)
    addTimes(scores, activation === 'relu' ? Math.max(hidden[j], 0) : 1 / (1 + Math.exp(-hidden[j])), second, j)
  const top = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return -Math.log(Math.exp(scores[targets.indexOf(1)] - top) / total + 1e-7)
}
