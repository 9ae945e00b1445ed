import type { Activation } from '../../model/plan.ts'
import type { Params } from './params.ts'

/**
 * What one image costs a network, as in the book, by its products with W1: for the guest, which has the training images. Written with
 * loops over plain numbers: only its text crosses, and nobody shall find a network in #np here.
 */
export function costOfImage(
  activation: Activation,
  products: Float64Array,
  { b1, W2, b2 }: Params,
  targets: Float64Array,
): number {
  const [biases, weights, scores] = [b1.data, W2.data, b2.data.slice()]
  products.forEach((product, i) => {
    const sum = product + biases[i]
    const unit = activation === 'relu' ? Math.max(sum, 0) : 1 / (1 + Math.exp(-sum))
    for (let j = 0; j < scores.length; j++) scores[j] += unit * weights[i * scores.length + j]
  })
  const top = Math.max(...scores)
  const total = scores.reduce((sum, score) => sum + Math.exp(score - top), 0)
  return -Math.log(Math.exp(scores[targets.indexOf(1)] - top) / total + 1e-7)
}
