import { PIXELS, readTrainLabels, streamTrainImages } from '../../../datasets/mnist/raw.ts'
import type { GuestProcess } from './guest-process.ts'

/** What of the data set a call asks for: training images (all, or these rows), their classes renamed by a permutation of 0–9. */
export interface MnistRequest {
  readonly permutation: readonly number[]
  readonly rows?: readonly number[]
}

const CHUNK = 1_000

/**
 * Sends training images and labels to a guest; test labels never leave this side. All the images are never held here: they go from the
 * file to the guest, as fast as it takes them.
 */
export async function feedMnist(guest: Pick<GuestProcess, 'dead' | 'feed'>, request: MnistRequest): Promise<void> {
  const { permutation, rows } = request
  // Not MNIST_DIR: a grade must not depend on the environment.
  const all = readTrainLabels({})
  const labels = rows ? Uint8Array.from(rows, (row) => all[row]) : all
  const blocks = rows ? blocksOf(await imagesAt(rows)) : streamTrainImages(CHUNK, {})
  let from = 0
  for await (const block of blocks) {
    if (guest.dead) return
    await guest.feed({ kind: 'images', from, total: labels.length, size: PIXELS }, block)
    from += block.length / PIXELS
  }
  await guest.feed(
    { kind: 'labels' },
    labels.map((label) => permutation[label]),
  )
}

// --- internal ---

function* blocksOf(images: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < images.length; at += CHUNK * PIXELS) yield images.subarray(at, at + CHUNK * PIXELS)
}

// Few rows are asked for again and again: by every network of a class, and after every save.
const MOST_KEPT = 4
const kept = new Map<string, Promise<Uint8Array>>()

function imagesAt(rows: readonly number[]): Promise<Uint8Array> {
  const key = rows.join(' ')
  const images = kept.get(key) ?? pick(rows)
  kept.delete(key)
  kept.set(key, images)
  images.catch(() => kept.delete(key))
  if (kept.size > MOST_KEPT) for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
  return images
}

async function pick(rows: readonly number[]): Promise<Uint8Array> {
  const picked = new Uint8Array(rows.length * PIXELS)
  const order = rows.map((_, i) => i).toSorted((a, b) => rows[a] - rows[b])
  let [from, next] = [0, 0]
  for await (const block of streamTrainImages(CHUNK, {})) {
    const until = from + block.length / PIXELS
    for (; next < order.length && rows[order[next]] < until; next++) {
      const at = (rows[order[next]] - from) * PIXELS
      picked.set(block.subarray(at, at + PIXELS), order[next] * PIXELS)
    }
    from = until
  }
  return picked
}
