import fc from 'fast-check'
import { expect, test } from 'vitest'
import { folds, reduceAll } from '../reduce.ts'
import { simdAcross, simdSumDown } from './reduce.ts'
import { simdTranspose } from './transpose.ts'

const anyNumber = fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, Infinity, -Infinity, Number.NaN))
const matrices = fc.record({
  rows: fc.integer({ min: 16, max: 900 }),
  columns: fc.integer({ min: 16, max: 70 }),
  some: fc.array(anyNumber, { minLength: 1, maxLength: 100 }),
})
const filled = (some: readonly number[], length: number): Float64Array =>
  Float64Array.from({ length }, (_, n) => some[(n * 7) % some.length])

test.each(['sum', 'max', 'argmax'] as const)('%s along the rows has the bits of a plain loop', (name) => {
  fc.assert(
    fc.property(matrices, ({ rows, columns, some }) => {
      const data = filled(some, rows * columns)
      const wanted = Float64Array.from({ length: rows }, (_, i) =>
        reduceAll(folds[name], { shape: [columns], data: data.slice(i * columns, (i + 1) * columns) }),
      )
      expect(simdAcross(name, data, columns)).toStrictEqual(wanted)
    }),
    { numRuns: 50 },
  )
})

test('the sum of the rows and the transpose have the bits of plain loops', () => {
  fc.assert(
    fc.property(matrices, ({ rows, columns, some }) => {
      const data = filled(some, rows * columns)
      const sums = new Float64Array(columns)
      const turned = new Float64Array(data.length)
      for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) sums[j] += data[i * columns + j]
      for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) turned[j * rows + i] = data[i * columns + j]
      expect(simdSumDown(data, columns)).toStrictEqual(sums)
      if (data.length <= 65_536) expect(simdTranspose(data, rows, columns)).toStrictEqual(turned)
    }),
    { numRuns: 50 },
  )
})
