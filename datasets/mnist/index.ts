import * as np from '#np'
import type { NdArray } from '#np'
import { CLASSES, PIXELS, readMnistBytes, SIDE } from './raw.ts'

/** MNIST as arrays: a row of x for each image, a row (or number) of t for each label. */
export type MnistData = { xTrain: NdArray; tTrain: NdArray; xTest: NdArray; tTest: NdArray }

/** How the arrays are wanted; the defaults are the book's. */
export type LoadMnistOptions = {
  /** Pixels from 0 to 1 (the book's float32 v / 255) instead of 0 to 255. Default: true. */
  normalize?: boolean
  /** Images of shape (784) instead of (1, 28, 28). Default: true. */
  flatten?: boolean
  /** Labels as rows like 0 0 1 0 0 0 0 0 0 0 instead of numbers. Default: false. */
  oneHotLabel?: boolean
}

/** Loads MNIST as the book's load_mnist does: 60,000 images to train on and 10,000 to test with. */
export function loadMnist({ normalize = true, flatten = true, oneHotLabel = false }: LoadMnistOptions = {}): MnistData {
  const { trainImages, trainLabels, testImages, testLabels } = readMnistBytes()
  const images = (bytes: Uint8Array): NdArray => imageArray(bytes, normalize, flatten)
  const labels = (bytes: Uint8Array): NdArray => labelArray(bytes, oneHotLabel)
  return {
    xTrain: images(trainImages),
    tTrain: labels(trainLabels),
    xTest: images(testImages),
    tTest: labels(testLabels),
  }
}

// --- internal ---

function imageArray(bytes: Uint8Array, normalize: boolean, flatten: boolean): NdArray {
  const count = bytes.length / PIXELS
  const shape = flatten ? [count, PIXELS] : [count, 1, SIDE, SIDE]
  return normalize ? np.fromPixels(bytes, ...shape) : np.fromBuffer(Float32Array.from(bytes), ...shape)
}

function labelArray(bytes: Uint8Array, oneHot: boolean): NdArray {
  if (!oneHot) return np.fromBuffer(Float64Array.from(bytes), bytes.length)
  const rows = new Float64Array(bytes.length * CLASSES)
  for (let i = 0; i < bytes.length; i++) rows[i * CLASSES + bytes[i]] = 1
  return np.fromBuffer(rows, bytes.length, CLASSES)
}
