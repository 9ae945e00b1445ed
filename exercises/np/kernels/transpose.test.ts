import fc from 'fast-check'
import { expect, test } from 'vitest'
import { transpose } from './transpose.ts'

const matrix = fc
  .tuple(fc.nat(20), fc.nat(20))
  .chain(([rows, columns]) =>
    fc.tuple(
      fc.constant([rows, columns]),
      fc.array(fc.double(), { minLength: rows * columns, maxLength: rows * columns }),
    ),
  )

test('puts number (i, j) at (j, i)', () => {
  fc.assert(
    fc.property(matrix, ([[rows, columns], numbers]) => {
      const { shape, data } = transpose({ shape: [rows, columns], data: Float64Array.from(numbers) })
      expect(shape).toEqual([columns, rows])
      const wanted = Array.from(data, (_, n) => numbers[(n % rows) * columns + Math.floor(n / rows)])
      expect(Array.from(data)).toEqual(wanted)
    }),
  )
})

test('copies what has no second axis', () => {
  const data = Float32Array.of(1, 2)
  const copy = transpose({ shape: [2], data })
  expect(copy).toEqual({ shape: [2], data: Float64Array.of(1, 2) })
})
