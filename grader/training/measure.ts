import { setImmediate } from 'node:timers/promises'
import { readMnistBytes } from '../../datasets/mnist/raw.ts'
import { accuracyOf } from '../checks/network/forward.ts'
import type { Activation } from '../model/plan.ts'
import type { Params } from '../checks/network/params.ts'
import { PIXELS } from './plan.ts'

/** Images, and their labels. */
export interface Labelled {
  readonly images: Uint8Array
  readonly labels: Uint8Array
}

/** The accuracy of a network on images: in portions, so that the training does not have to wait for this process. */
export async function measure(activation: Activation, params: Params, { images, labels }: Labelled): Promise<number> {
  let correct = 0
  for (let from = 0; from < labels.length; from += CHUNK) {
    const [some, theirs] = [
      images.subarray(from * PIXELS, (from + CHUNK) * PIXELS),
      labels.subarray(from, from + CHUNK),
    ]
    correct += accuracyOf(activation, params, some, theirs) * theirs.length
    await setImmediate()
  }
  return correct / labels.length
}

/** The images for measuring accuracy: as many training images as there are test images. */
export function measuredImages(): { readonly train: Labelled; readonly test: Labelled } {
  if (read) return read
  const { trainImages, trainLabels, testImages, testLabels } = readMnistBytes({})
  const count = testLabels.length
  read = {
    // A copy: a view would keep all 60,000 images in memory.
    train: { images: trainImages.slice(0, count * PIXELS), labels: trainLabels.slice(0, count) },
    test: { images: testImages, labels: testLabels },
  }
  return read
}

// --- internal ---

const CHUNK = 250

let read: { train: Labelled; test: Labelled } | undefined
