import type { Params } from './params.ts'
import type { Activation } from '../../model/plan.ts'

const PIXELS = 784

/**
 * The share of images that a trained network puts into the right class. Written for the trusted side, which alone has the
 * labels; softmax is left out because it does not move the maximum.
 */
export function accuracyOf(activation: Activation, params: Params, images: Uint8Array, labels: Uint8Array): number {
  let correct = 0
  labels.forEach((label, i) => {
    if (classify(activation, params, images.subarray(i * PIXELS, (i + 1) * PIXELS)) === label) correct++
  })
  return correct / labels.length
}

/** What the network gives each class for one image, before softmax. */
export function scoresOf(activation: Activation, { W1, b1, W2, b2 }: Params, image: Uint8Array): Float64Array {
  const hidden = Float64Array.from(b1.data)
  for (let pixel = 0; pixel < image.length; pixel++)
    if (image[pixel] !== 0) addRow(hidden, W1.data, pixel, Math.fround(image[pixel] / 255))
  const scores = Float64Array.from(b2.data)
  hidden.forEach((a, unit) => {
    const z = activation === 'relu' ? Math.max(a, 0) : 1 / (1 + Math.exp(-a))
    addRow(scores, W2.data, unit, z)
  })
  return scores
}

// --- internal ---

function classify(activation: Activation, params: Params, image: Uint8Array): number {
  const scores = scoresOf(activation, params, image)
  return scores.indexOf(Math.max(...scores))
}

function addRow(sums: Float64Array, matrix: Float64Array, row: number, factor: number): void {
  const start = row * sums.length
  for (let i = 0; i < sums.length; i++) sums[i] += factor * matrix[start + i]
}
