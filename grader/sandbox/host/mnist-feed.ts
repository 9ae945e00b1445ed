import { readMnistBytes } from '../../../datasets/mnist/raw.ts'
import type { GuestProcess } from './guest-process.ts'

/** What of the data set a call asks for: all training images, their classes renamed by a permutation of 0–9. */
export interface MnistWish {
  readonly permutation: readonly number[]
}

const IMAGE_BYTES = 784
const CHUNK = 6_000

/** Sends the training images and labels to a guest; test labels never leave this side. */
export function feedMnist(guest: GuestProcess, { permutation }: MnistWish): void {
  const { trainImages, trainLabels } = readMnistBytes({})
  const total = trainLabels.length
  for (let from = 0; from < total; from += CHUNK) {
    const images = trainImages.subarray(from * IMAGE_BYTES, (from + CHUNK) * IMAGE_BYTES)
    guest.post({ kind: 'images', from, total, size: IMAGE_BYTES }, images)
  }
  relabel(guest, trainLabels, permutation)
}

// --- internal ---

function relabel(guest: GuestProcess, labels: Uint8Array, permutation: readonly number[]): void {
  guest.post(
    { kind: 'labels' },
    labels.map((label) => permutation[label]),
  )
}
