import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stored } from './dense.ts'
import { take } from './take.ts'

const storages: Record<string, (length: number) => Stored> = {
  numbers: (length) => Float64Array.from({ length }, (_, n) => Math.sin(n)),
  float32: (length) => Float32Array.from({ length }, (_, n) => Math.sin(n)),
  pixels: (length) => Uint8Array.from({ length }, (_, n) => n * 7),
}

// Widths around the kernel's own: 32 numbers, cache lines of 8, 16 and 64; 128 rows at a time.
const sizes = fc.integer({ min: 1, max: 40 }).chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    rest: fc.oneof(fc.constant([]), fc.tuple(fc.integer({ min: 1, max: 140 })), fc.constant([3, 30])),
    indices: fc.array(fc.nat(rows - 1), { maxLength: 300 }),
  }),
)

describe.each(Object.entries(storages))('of %s', (_, stored) => {
  test('row n is a copy of the row with index n', () => {
    fc.assert(
      fc.property(sizes, ({ rows, rest, indices }) => {
        const width = rest.reduce((product, n) => product * n, 1)
        const data = stored(rows * width)
        const taken = take({ shape: [rows, ...rest], data }, indices)
        expect(taken.shape).toEqual([indices.length, ...rest])
        expect(taken.data.constructor).toBe(data.constructor)
        const wanted = indices.flatMap((i) => Array.from(data.subarray(i * width, (i + 1) * width)))
        expect(Array.from(taken.data)).toEqual(wanted)
      }),
      { numRuns: 60 },
    )
  })
})
