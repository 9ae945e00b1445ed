import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadMnist } from './index.ts'
import { folderWith, smallSet } from './made-up.fixture.ts'
import { PIXELS, readMnistBytes } from './raw.ts'

// golden/mnist_loader.json was made by the book's own dataset/mnist.py; its "source" names the commit and versions.
type Split = {
  shape: number[]
  labels: number[]
  pixel_sums: number[]
  nonzero: number[]
  label_counts: number[]
  total_pixel_sum: number
  weighted_sums: number[]
}
type Golden = {
  cases: [{ out: Split }, { out: Split }, { out: { raw: number[]; float32: number[]; onehot: number[] } }]
}
const golden: Golden = JSON.parse(readFileSync(new URL('golden/mnist_loader.json', import.meta.url), 'utf8'))
const [train, test, normalised] = golden.cases

const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

/** The numbers of the golden file, computed from bytes. */
function figures(images: Uint8Array, labels: Uint8Array): Split {
  const firstTen = Array.from({ length: 10 }, (_, i) => images.subarray(i * PIXELS, (i + 1) * PIXELS))
  return {
    shape: [images.length / PIXELS, PIXELS],
    labels: [...labels.subarray(0, 10)],
    pixel_sums: firstTen.map(sum),
    nonzero: firstTen.map((image) => image.filter((pixel) => pixel > 0).length),
    label_counts: Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length),
    total_pixel_sum: sum(images),
    weighted_sums: firstTen.map((image) => sum(Array.from(image, (pixel, i) => (i + 1) * pixel))),
  }
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the official files', { timeout: 30_000 }, () => {
  it('contain what the book reads from them', () => {
    const { trainImages, trainLabels, testImages, testLabels } = readMnistBytes({})
    expect(figures(trainImages, trainLabels)).toEqual(train.out)
    expect(figures(testImages, testLabels)).toEqual(test.out)
  })

  it('become arrays of float32 pixels v / 255 and of label numbers by default', () => {
    vi.stubEnv('MNIST_DIR', '')
    const { xTrain, tTrain, xTest, tTest } = loadMnist()
    expect([xTrain, tTrain, xTest, tTest].map((array) => array.shape)).toEqual([
      [60000, 784],
      [60000],
      [10000, 784],
      [10000],
    ])
    expect(xTrain.row(0).toArray()).toEqual(normalised.out.float32)
    expect(xTrain.row(0).toArray()).toEqual(normalised.out.raw.map((v) => Math.fround(v / 255)))
    expect(Array.from({ length: 10 }, (_, i) => tTrain.get(i))).toEqual(train.out.labels)
    expect(Array.from({ length: 10 }, (_, i) => tTest.get(i))).toEqual(test.out.labels)
  })
})

describe('loadMnist', () => {
  it('keeps pixels from 0 to 255 if normalize is false', () => {
    vi.stubEnv('MNIST_DIR', folderWith(smallSet()))
    const { xTrain } = loadMnist({ normalize: false })
    expect([xTrain.get(0, 0), xTrain.get(0, 255), xTrain.get(2, 3)]).toEqual([0, 255, 5])
  })

  it('returns images with one channel if flatten is false', () => {
    vi.stubEnv('MNIST_DIR', folderWith(smallSet()))
    const { xTrain, xTest } = loadMnist({ flatten: false, normalize: false })
    expect([xTrain.shape, xTest.shape]).toEqual([
      [3, 1, 28, 28],
      [2, 1, 28, 28],
    ])
    expect(xTest.get(1, 0, 2, 5)).toBe(1 + 2 * 28 + 5)
  })

  it('returns one-hot rows if oneHotLabel is true', () => {
    vi.stubEnv('MNIST_DIR', folderWith(smallSet()))
    const { tTrain, tTest } = loadMnist({ oneHotLabel: true })
    expect(tTrain.toArray()).toEqual([
      [0, 0, 0, 0, 0, 1, 0, 0, 0, 0],
      [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
    ])
    expect(tTest.shape).toEqual([2, 10])
  })

  it('returns for the first training image the one-hot label that the book shows', { timeout: 30_000 }, () => {
    vi.stubEnv('MNIST_DIR', '')
    expect([...loadMnist({ oneHotLabel: true }).tTrain.row(0).data]).toEqual(normalised.out.onehot)
  })
})
