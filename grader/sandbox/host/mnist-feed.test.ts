import { setTimeout } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { type MnistBytes, PIXELS, readMnistBytes } from '../../../datasets/mnist/raw.ts'
import type { ToGuest } from '../protocol/envelopes.ts'
import { feedMnist } from './mnist-feed.ts'

const AS_THEY_ARE = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

let mnist: MnistBytes
beforeAll(() => {
  mnist = readMnistBytes({})
})

/** A guest that puts the images together as the real one does. */
function guestOf({ diesAfter = Infinity } = {}) {
  let [images, labels] = [new Uint8Array(0), new Uint8Array(0)]
  let [parts, underWay, most] = [0, 0, 0]
  const feed = async (message: ToGuest, raw: Uint8Array): Promise<void> => {
    most = Math.max(most, ++underWay)
    await setTimeout(5) // A guest takes it later, and then it must still be the same.
    if (message.kind === 'images') {
      if (message.from === 0) images = new Uint8Array(message.total * message.size)
      images.set(raw, message.from * message.size)
    } else labels = raw.slice()
    underWay--
    parts++
  }
  return {
    guest: {
      get dead() {
        return parts >= diesAfter
      },
      feed,
    },
    got: () => ({ images, labels, parts, most }),
  }
}

describe('a guest that is fed with MNIST', () => {
  it('gets all training images, and a part only once it has taken the one before', { timeout: 60_000 }, async () => {
    const { guest, got } = guestOf()
    await feedMnist(guest, { permutation: AS_THEY_ARE })
    const { images, labels, most } = got()
    expect(Buffer.compare(images, mnist.trainImages)).toBe(0)
    expect(Buffer.compare(labels, mnist.trainLabels)).toBe(0)
    expect(most).toBe(1)
  })

  it('gets the rows that were asked for, in their order and as often as they were named', async () => {
    const rows = [59_999, 0, 31_415, 0, 999, 1_000]
    const permutation = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
    // The second time they come from what is kept.
    for (let times = 0; times < 2; times++) {
      const { guest, got } = guestOf()
      await feedMnist(guest, { permutation, rows })
      const { images, labels } = got()
      const expected = rows.map((row) => mnist.trainImages.subarray(row * PIXELS, (row + 1) * PIXELS))
      expect(Buffer.compare(images, Buffer.concat(expected))).toBe(0)
      expect([...labels]).toEqual(rows.map((row) => permutation[mnist.trainLabels[row]]))
    }
  })

  it('is sent nothing more once it is dead', async () => {
    const { guest, got } = guestOf({ diesAfter: 3 })
    await feedMnist(guest, { permutation: AS_THEY_ARE })
    expect(got().parts).toBe(3)
  })
})
