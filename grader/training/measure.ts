import { setImmediate } from 'node:timers/promises'
import * as np from '#np'
import { readMnistBytes } from '../../datasets/mnist/raw.ts'
import type { Activation } from '../model/plan.ts'
import type { NetworkParams } from './check-params.ts'
import { PIXELS } from './plan.ts'

/** Images, and their labels. */
export interface Labelled {
  readonly images: Uint8Array
  readonly labels: Uint8Array
}

/** The accuracy of a network of any depth on images: in portions, so that the training does not have to wait for this process. */
export async function measure(
  activation: Activation,
  params: NetworkParams,
  { images, labels }: Labelled,
): Promise<number> {
  let correct = 0
  for (let from = 0; from < labels.length; from += CHUNK) {
    const theirs = labels.subarray(from, from + CHUNK)
    const some = images.subarray(from * PIXELS, (from + theirs.length) * PIXELS)
    theirs.forEach((label, i) => {
      if (guessFor(activation, params, some.subarray(i * PIXELS, (i + 1) * PIXELS)) === label) correct++
    })
    await setImmediate()
  }
  return correct / labels.length
}

/** The images for measuring accuracy: the test images, and as many training images; or as many as are learnt from. */
export function measuredImages(most = Infinity): { readonly train: Labelled; readonly test: Labelled } {
  read ??= readMeasured()
  const { train, test } = read
  const count = Math.min(most, train.labels.length)
  return {
    train: { images: train.images.subarray(0, count * PIXELS), labels: train.labels.subarray(0, count) },
    test,
  }
}

// --- internal ---

const CHUNK = 250

// The class with the highest score, which softmax would not move. A student's code has no part in it: these are the kit's own sums.
function guessFor(activation: Activation, params: NetworkParams, image: Uint8Array): number {
  const layers = Object.keys(params).length / 2
  let sums = sumsOf(
    Float64Array.from(image, (pixel) => Math.fround(pixel / 255)),
    params,
    1,
  )
  for (let i = 2; i <= layers; i++) {
    for (const [unit, a] of sums.entries()) sums[unit] = activation === 'relu' ? Math.max(a, 0) : 1 / (1 + Math.exp(-a))
    sums = sumsOf(sums, params, i)
  }
  return np.fromBuffer(sums, sums.length).argmax()
}

function sumsOf(inputs: Float64Array, params: NetworkParams, layer: number): Float64Array {
  const sums = Float64Array.from(params[`b${layer}`].data)
  const weights = params[`W${layer}`].data
  for (const [i, input] of inputs.entries())
    if (input !== 0)
      for (let unit = 0; unit < sums.length; unit++) sums[unit] += input * weights[i * sums.length + unit]
  return sums
}

let read: { train: Labelled; test: Labelled } | undefined

function readMeasured(): { train: Labelled; test: Labelled } {
  const { trainImages, trainLabels, testImages, testLabels } = readMnistBytes({})
  const count = testLabels.length
  return {
    // A copy: a view would keep all 60,000 images in memory.
    train: { images: trainImages.slice(0, count * PIXELS), labels: trainLabels.slice(0, count) },
    test: { images: testImages, labels: testLabels },
  }
}
