import type { NdArray } from '#np'

/** The parameters of a two-layer network, as they come back from the guest. */
export type Params = Readonly<Record<'W1' | 'b1' | 'W2' | 'b2', NdArray>>

const PIXELS = 784

/**
 * The share of images that a trained network of chapter 4 (sigmoid in between) puts into the right class. Written for the
 * trusted side, which alone has the labels; softmax is left out because it does not move the maximum.
 */
export function accuracyOf(params: Params, images: Uint8Array, labels: Uint8Array): number {
  let correct = 0
  labels.forEach((label, i) => {
    if (classify(params, images.subarray(i * PIXELS, (i + 1) * PIXELS)) === label) correct++
  })
  return correct / labels.length
}

// --- internal ---

function classify({ W1, b1, W2, b2 }: Params, image: Uint8Array): number {
  const hidden = Float64Array.from(b1.data)
  for (let pixel = 0; pixel < image.length; pixel++)
    if (image[pixel] !== 0) addRow(hidden, W1.data, pixel, Math.fround(image[pixel] / 255))
  const scores = Float64Array.from(b2.data)
  for (let unit = 0; unit < hidden.length; unit++) addRow(scores, W2.data, unit, 1 / (1 + Math.exp(-hidden[unit])))
  return scores.indexOf(Math.max(...scores))
}

function addRow(sums: Float64Array, matrix: Float64Array, row: number, factor: number): void {
  const start = row * sums.length
  for (let i = 0; i < sums.length; i++) sums[i] += factor * matrix[start + i]
}
