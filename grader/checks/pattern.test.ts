import { describe, expect, test } from 'vitest'
import * as np from '#np'
import { patternOfShapes, patternOfValues } from './pattern.ts'

const wanted = np.array([
  [1, -2, 3],
  [0, 5, -6],
])
const pattern = (got: np.NdArray | number[], of: np.NdArray | number[] = wanted) =>
  patternOfValues(np.array(got as number[]), np.array(of as number[]))

describe('the numbers', () => {
  test('are off by one factor', () => {
    expect(pattern(wanted.mul(1e4))).toEqual({ kind: 'factor', factor: 1e4 })
    expect(pattern(wanted.neg())).toEqual({ kind: 'factor', factor: -1 })
    expect(pattern(wanted.mul(0.37))).toEqual({ kind: 'factor', factor: expect.closeTo(0.37) })
  })

  test('are off by the number of rows, or one part of it', () => {
    const three = np.array([[1.5], [0.7], [-2.2]])
    expect(pattern(three.mul(3), three)).toEqual({ kind: 'factor', factor: 3, rows: 3 })
    expect(pattern(three.div(3), three)).toEqual({ kind: 'factor', factor: expect.closeTo(1 / 3), rows: 3 })
    expect(pattern(wanted.mul(2))).toEqual({ kind: 'factor', factor: 2 })
  })

  test('of a single result are off by a factor only where it tells something', () => {
    expect(pattern([Math.LN2 / 2], [Math.LN2])).toEqual({ kind: 'factor', factor: 0.5 })
    expect(pattern([Math.LN2 * 10_000], [Math.LN2])).toEqual({ kind: 'factor', factor: 10_000 })
    expect(pattern([-3], [3])).toEqual({ kind: 'factor', factor: -1 })
    // Two accuracies, two settings: that one is twice the other is nobody's mistake.
    expect(pattern([1], [0.5])).toBeUndefined()
    expect(pattern([1000], [100])).toBeUndefined()
    expect(pattern([1234], [1000])).toBeUndefined()
    expect(pattern([0], [1])).toBeUndefined()
    expect(pattern([1], [0])).toBeUndefined()
  })

  test('of one row, or of two that add up to one number, have no factor of their own', () => {
    expect(pattern([0.3, 0.7], [0.21, 0.49])).toBeUndefined()
    const rows = np.array([
      [0.31, -1.2, 2.75],
      [0, 0, 0],
    ])
    expect(pattern(rows.mul(0.93), rows)).toBeUndefined()
  })

  test('are NaN where they should not be', () => {
    expect(pattern([1, Number.NaN], [1, 2])).toEqual({ kind: 'nan' })
    expect(pattern([1, Number.NaN, 4], [1, Number.NaN, 3])).toBeUndefined()
  })

  test('are not off by a factor that rounds to 1', () => {
    expect(pattern(wanted.mul(1 + 1e-6))).toBeUndefined()
    expect(pattern(wanted.map(Math.fround).mul(1.000_04))).toBeUndefined()
    expect(pattern(wanted.mul(1.001))).toMatchObject({ kind: 'factor' })
  })

  test('have no pattern where only some are off, or one that should be 0 is not', () => {
    expect(pattern(wanted.add(1))).toBeUndefined()
    expect(
      pattern([
        [2, -4, 6],
        [1e-3, 10, -12],
      ] as never),
    ).toBeUndefined()
  })
})

test.each([
  [[3, 2], [2, 3], 'transposed'],
  [[1, 3], [3], 'axis-of-one'],
  [[], [1], 'axis-of-one'],
  [[3], [2, 3], 'axis-gone'],
  [[2], [2, 3], 'axis-gone'],
  [[], [4], 'axis-gone'],
  [[4, 3], [2, 3], 'axis-length'],
  [[4, 5], [2, 3], undefined],
  [[2, 3, 4], [2, 3], undefined],
])('the shape %j instead of %j: %s', (got, expected, kind) => expect(patternOfShapes(got, expected)?.kind).toBe(kind))
