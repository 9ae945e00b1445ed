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
  const hidden = Float64Array.from(b1.data)
  const scores = Float64Array.from(b2.data)
  pixels.forEach((pixel, i) => {
    if (pixel !== 0) for (let j = 0; j < hidden.length; j++) hidden[j] += pixel * W1.data[i * hidden.length + j]
  })
  hidden.forEach((a, j) => {
    const z = activation === 'relu' ? Math.max(a, 0) : 1 / (1 + Math.exp(-a))
    for (let k = 0; k < scores.length; k++) scores[k] += z * W2.data[j * scores.length + k]
  })
  const top = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  const right = targets.findIndex((target) => target === 1)
  return -Math.log(Math.exp(scores[right] - top) / total + 1e-7)
}
