// Tiny MNIST folders for the tests.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { PIXELS, SIDE } from './raw.ts'

const u32 = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]

/** An IDX file of images: pixel p of image i is (i + p) mod 256. */
export function idxImages(count: number, side: number = SIDE): Uint8Array {
  const pixels = Array.from({ length: count * side * side }, (_, i) => (Math.floor(i / PIXELS) + (i % PIXELS)) % 256)
  return Uint8Array.from([0, 0, 8, 3, ...u32(count), ...u32(side), ...u32(side), ...pixels])
}

/** An IDX file of those labels. */
export const idxLabels = (...labels: number[]): Uint8Array =>
  Uint8Array.from([0, 0, 8, 1, ...u32(labels.length), ...labels])

/** The four files of a data set with three training images and two test images. */
export const smallSet = (): Record<string, Uint8Array> => ({
  'train-images-idx3-ubyte': idxImages(3),
  'train-labels-idx1-ubyte': idxLabels(5, 0, 9),
  't10k-images-idx3-ubyte': idxImages(2),
  't10k-labels-idx1-ubyte': idxLabels(7, 2),
})

/** Writes the files into a temporary folder of the running test and returns its path. */
export function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mnist-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes)
  return folder
}
