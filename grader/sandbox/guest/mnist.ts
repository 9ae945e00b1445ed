import type { ToGuest } from '../protocol/envelopes.ts'

/** The parts of `#np` that construct the data set. */
interface Np {
  fromBuffer(data: Float64Array, ...shape: number[]): unknown
  fromPixels(bytes: Uint8Array, ...shape: number[]): unknown
}

/** The data set as it arrives in parts, and as the student's code sees it. */
export interface MnistParts {
  images?: Uint8Array
  size?: number
  labels?: Uint8Array
  data?: unknown
  build?: (np: Np) => unknown
}

// Test labels never enter the guest: its test images are the last of the training images.
const HELD_BACK = 10_000

/** Adds a part. Pixels stay bytes and read as float32 v / 255, as in the book. */
export function mnistFrom(parts: MnistParts, message: ToGuest & { kind: 'images' | 'labels' }, raw: Uint8Array): void {
  delete parts.data
  if (message.kind === 'labels') {
    parts.labels = raw
    return
  }
  const { from, total, size } = message
  if (from === 0) parts.images = new Uint8Array(total * size)
  parts.size = size
  parts.images?.set(raw, from * size)
  parts.build = (np) => build(parts, np)
}

function build({ images, size, labels }: MnistParts, np: Np): unknown {
  if (!images || !size || !labels) throw new Error('internal: the data set has not arrived whole')
  const total = labels.length
  const held = Math.min(HELD_BACK, total)
  const oneHot = new Float64Array(total * 10)
  for (let i = 0; i < total; i++) oneHot[i * 10 + labels[i]] = 1
  const from = total - held
  return {
    xTrain: np.fromPixels(images, total, size),
    tTrain: np.fromBuffer(oneHot, total, 10),
    xTest: np.fromPixels(images.subarray(from * size), held, size),
    tTest: np.fromBuffer(oneHot.slice(from * 10), held, 10),
  }
}
