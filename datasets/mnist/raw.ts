import type { MnistFile } from './checksums.ts'
import { mnistFolder, readMnistFile, streamMnistFile, type MnistFolder } from './files.ts'
import { headerSizeOf, parseIdx } from './idx.ts'

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

/** The test half of MNIST. */
export type MnistTest = Pick<MnistBytes, 'testImages' | 'testLabels'>

/** Reads and verifies the four files. With `{}` as the environment, MNIST_DIR is ignored. */
export function readMnistBytes(env: NodeJS.ProcessEnv = process.env): MnistBytes {
  const [trainImages, trainLabels] = readPair(mnistFolder(env), 'train-images', 'train-labels')
  return { trainImages, trainLabels, ...readMnistTest(env) }
}

/** Reads and verifies the two test files, an eighth of the data. */
export function readMnistTest(env: NodeJS.ProcessEnv = process.env): MnistTest {
  const [testImages, testLabels] = readPair(mnistFolder(env), 't10k-images', 't10k-labels')
  return { testImages, testLabels }
}

/** Reads and verifies the labels of the training images. */
export const readTrainLabels = (env: NodeJS.ProcessEnv = process.env): Uint8Array =>
  readMnistFile(mnistFolder(env), 'train-labels', parseLabels)

/**
 * Streams the training images in order, a fixed number per block. Each block is valid only until the next one, which reuses its memory. A
 * file that is not the official one ends in an error after its last block.
 */
export async function* streamTrainImages(
  images: number,
  env: NodeJS.ProcessEnv = process.env,
): AsyncGenerator<Uint8Array> {
  const block = new Uint8Array(images * PIXELS)
  let [skip, filled] = [headerSizeOf(3), 0]
  for await (const some of streamMnistFile(mnistFolder(env), 'train-images')) {
    let from = Math.min(skip, some.length)
    skip -= from
    while (from < some.length) {
      const part = some.subarray(from, from + block.length - filled)
      block.set(part, filled)
      from += part.length
      filled += part.length
      if (filled < block.length) continue
      yield block
      filled = 0
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}

// --- internal ---

function readPair(folder: MnistFolder, imagesFile: MnistFile, labelsFile: MnistFile): [Uint8Array, Uint8Array] {
  const images = readMnistFile(folder, imagesFile, parseImages)
  const labels = readMnistFile(folder, labelsFile, (bytes) => checkCount(parseLabels(bytes), images.length / PIXELS))
  return [images, labels]
}

function parseImages(bytes: Uint8Array): Uint8Array {
  const { shape, data } = parseIdx(bytes, 3)
  if (shape[0] > 0 && shape[1] === SIDE && shape[2] === SIDE) return data
  throw new Error(`expected images of shape (N, ${SIDE}, ${SIDE}), got (${shape.join(', ')})`)
}

function checkCount(labels: Uint8Array, images: number): Uint8Array {
  if (labels.length === images) return labels
  throw new Error(`expected ${images} labels, one for each image, got ${labels.length}`)
}

function parseLabels(bytes: Uint8Array): Uint8Array {
  const { data } = parseIdx(bytes, 1)
  const wrong = data.findIndex((label) => label >= CLASSES)
  if (wrong >= 0) throw new Error(`expected labels from 0 to ${CLASSES - 1}, got ${data[wrong]} at index ${wrong}`)
  return data
}
