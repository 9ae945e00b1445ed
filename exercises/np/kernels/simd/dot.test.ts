import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Stored, widen } from '../dense.ts'
import { plainDot } from '../plain-dot.ts'
import type { Product } from '../product.ts'
import { transpose } from '../transpose.ts'
import { simdDot } from './dot.ts'
import { simdTurnedDot } from './turned-dot.ts'

// Sizes around the kernels' own: strips of 26, 24, 10, 2 and 1 columns, tiles of 8, 6, 4, 2 and 1, lists of 264 factors, tiles
// 224 deep, pixels by eight, bytes by sixteen, 128 rows at a time.
const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 300 }),
  inner: fc.integer({ min: 1, max: 560 }),
  columns: fc.integer({ min: 2, max: 60 }),
  seed: fc.integer(),
})
const large = sizes.filter(({ rows, inner, columns }) => rows * inner * columns >= 2000)

const storages: Record<string, (numbers: Float64Array) => Stored> = {
  numbers: (numbers) => numbers,
  'numbers that are not zero': (numbers) => numbers.map((v) => v || 0.5),
  float32: (numbers) => Float32Array.from(numbers),
  pixels: (numbers) => Uint8Array.from(numbers, (v) => (v === 0 ? 0 : 1 + (Math.abs(v * 1e6) % 255))),
}

describe.each(Object.entries(storages))('with %s', (_, stored) => {
  test('the product has the bits of plain loops', () => {
    fc.assert(
      fc.property(large, ({ seed, ...size }) => {
        const product = { ...size, left: stored(sparse(size.rows * size.inner, seed)), right: dense(size, seed) }
        expect(simdDot(product)).toStrictEqual(plainDot(product))
      }),
      { numRuns: 25 },
    )
  })
})

test('the product with turned pixels has the bits of plain loops with the transpose', () => {
  fc.assert(
    fc.property(large, ({ seed, ...size }) => {
      const left = storages.pixels(sparse(size.rows * size.inner, seed)) as Uint8Array
      const right = dense(size, seed)
      const turned = transpose({ shape: [size.inner, size.rows], data: left }).data
      expect(simdTurnedDot({ ...size, left, right })).toStrictEqual(plainDot({ ...size, left: turned, right }))
    }),
    { numRuns: 40 },
  )
})

describe('leaves it to plain loops', () => {
  const product: Product = {
    rows: 20,
    inner: 20,
    columns: 20,
    left: new Float64Array(400),
    right: new Float64Array(400),
  }

  test.each([Infinity, -Infinity, Number.NaN])('when %d stands on the right: 0 times that is not 0', (value) => {
    for (const at of [0, 201, 399]) {
      const right = new Float64Array(400)
      right[at] = value
      expect(simdDot({ ...product, right })).toBeUndefined()
      expect(simdTurnedDot({ ...product, left: new Uint8Array(400), right })).toBeUndefined()
    }
  })

  test('but not where no zero would be passed over', () => {
    const right = new Float64Array(400).fill(Infinity, 7, 300)
    const full = { ...product, left: new Float64Array(400).fill(0.5, 1), right }
    expect(simdDot(full)).toStrictEqual(plainDot(full))
  })

  test('when there is one column only, or little to do', () => {
    expect(simdDot(product)).toBeDefined()
    expect(simdDot({ ...product, columns: 1, inner: 400, left: new Float64Array(8000) })).toBeUndefined()
    expect(simdDot({ ...product, rows: 2, left: new Float64Array(40) })).toBeUndefined()
  })
})

test('a product after a greater one does not see what that has left behind', () => {
  const at = { rows: 30, inner: 30, columns: 30 }
  simdDot({ rows: 200, inner: 200, columns: 50, left: sparse(40_000, 1), right: sparse(10_000, 2) })
  const product = { ...at, left: widen(storages.pixels(sparse(900, 3))), right: sparse(900, 4) }
  expect(simdDot(product)).toStrictEqual(plainDot(product))
})

function sparse(length: number, seed: number): Float64Array {
  return Float64Array.from({ length }, (_, n) => (Math.sin(n * 12.9898 + seed) > 0.3 ? Math.sin(n * 78.233 + seed) : 0))
}

function dense({ inner, columns }: { inner: number; columns: number }, seed: number): Float64Array {
  return Float64Array.from({ length: inner * columns }, (_, n) => Math.cos(n * 3.7 + seed) * 10 ** (n % 5))
}
