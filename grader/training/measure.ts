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
  const layers = Object.keys(params).length / 2
  let correct = 0
  for (let from = 0; from < labels.length; from += CHUNK) {
    const theirs = labels.subarray(from, from + CHUNK)
    const some = images.subarray(from * PIXELS, (from + theirs.length) * PIXELS)
    // The scores without softmax, which does not move the maximum. A student's code has no part in it: these are the kit's own products.
    let values = np.fromPixels(some, theirs.length, PIXELS)
    for (let i = 1; i <= layers; i++) {
      values = values.dot(params[`W${i}`])
      finish(values.data, params[`b${i}`].data, i < layers ? activation : 'none')
    }
    const guesses = values.argmax(1)
    theirs.forEach((label, i) => (correct += guesses.get(i) === label ? 1 : 0))
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

// What follows the product of a layer, in place and number by number: a students' copy holds this file, and no line of it is an answer that
// takes arrays.
function finish(sums: Float64Array, biases: Float64Array, activation: Activation | 'none'): void {
  for (let i = 0; i < sums.length; i++) {
    const sum = sums[i] + biases[i % biases.length]
    sums[i] = activation === 'relu' ? Math.max(sum, 0) : activation === 'sigmoid' ? 1 / (1 + Math.exp(-sum)) : sum
  }
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
