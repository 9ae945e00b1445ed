import type { MnistFile } from './checksums.ts'
import { mnistFolder, readMnistFile, type MnistFolder } from './files.ts'
import { parseIdx } from './idx.ts'

/** MNIST as bytes: 784 pixels (0 to 255) an image, one byte (0 to 9) a label. */
export interface MnistBytes {
  readonly trainImages: Uint8Array
  readonly trainLabels: Uint8Array
  readonly testImages: Uint8Array
  readonly testLabels: Uint8Array
}

/** Pixels along one side of an image, pixels in one image, and classes. */
export const SIDE = 28
export const PIXELS = SIDE * SIDE
export const CLASSES = 10

/** Reads and checks the four files. With `{}` instead of the environment MNIST_DIR is not looked at. */
export function readMnistBytes(env: NodeJS.ProcessEnv = process.env): MnistBytes {
  const folder = mnistFolder(env)
  const [trainImages, trainLabels] = readPair(folder, 'train-images', 'train-labels')
  const [testImages, testLabels] = readPair(folder, 't10k-images', 't10k-labels')
  return { trainImages, trainLabels, testImages, testLabels }
}

// --- internal ---

function readPair(folder: MnistFolder, imagesFile: MnistFile, labelsFile: MnistFile): [Uint8Array, Uint8Array] {
  const images = readMnistFile(folder, imagesFile, parseImages)
  const labels = readMnistFile(folder, labelsFile, (bytes) => parseLabels(bytes, images.length / PIXELS))
  return [images, labels]
}

function parseImages(bytes: Uint8Array): Uint8Array {
  const { shape, data } = parseIdx(bytes, 3)
  if (shape[0] > 0 && shape[1] === SIDE && shape[2] === SIDE) return data
  throw new Error(`expected images of shape (N, ${SIDE}, ${SIDE}), got (${shape.join(', ')})`)
}

function parseLabels(bytes: Uint8Array, images: number): Uint8Array {
  const { data } = parseIdx(bytes, 1)
  if (data.length !== images) throw new Error(`expected ${images} labels, one for each image, got ${data.length}`)
  const wrong = data.findIndex((label) => label >= CLASSES)
  if (wrong >= 0) throw new Error(`expected labels from 0 to ${CLASSES - 1}, got ${data[wrong]} at index ${wrong}`)
  return data
}
