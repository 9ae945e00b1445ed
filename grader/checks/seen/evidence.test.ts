import * as np from '#np'
import { expect, test } from 'vitest'
import { compare } from './comparison.ts'
import { isPlain, isProved, isProvedWithConstant, isRound } from './evidence.ts'

const between = (got: unknown, wanted: unknown) => compare(np.array(got as number[]), np.array(wanted as number[]), {})

test('one number proves a relation without a constant, unless it is round', () => {
  expect(isProved(between([0.713_582], [1.231_984]))).toBe(true)
  expect(isProved(between([1], [0.5]))).toBe(false)
  expect(isProved(between([2e-5], [0.2]))).toBe(false)
  expect(isProved(between([4, 9, 25], [2, 3, 5]))).toBe(true)
  expect(isProved(between([4, -4, 4], [2, 3, 5]))).toBe(false)
})

test('a constant takes three numbers of different size, in a matrix from two rows', () => {
  expect(isProvedWithConstant(between([0.31, 0.69], [0.5, 0.5]))).toBe(false)
  expect(isProvedWithConstant(between([0.31, 0.69, -0.31], [0.5, 0.5, 1]))).toBe(false)
  expect(isProvedWithConstant(between([0.31, 0.69, 0.7], [0.5, 0.5, 1]))).toBe(true)
  const wanted = [
    [1, 2, 3],
    [4, 5, 6],
  ]
  expect(isProvedWithConstant(between([[2, 4, 6], wanted[1]], wanted))).toBe(false)
  expect(
    isProvedWithConstant(
      between(
        [
          [2, 4, 3],
          [8, 5, 6],
        ],
        wanted,
      ),
    ),
  ).toBe(true)
})

test.each([0, -3, 0.5, 1 / 3, 0.25, 2.75, 0.199_999_999_999_09, 1000])('%d is round', (v) =>
  expect(isRound(v)).toBe(true),
)
test.each([0.510_825_6, -1.148_353_4, 8e-6, 6.546_342e-8, 0.0975])('%d is not round', (v) =>
  expect(isRound(v)).toBe(false),
)

test('a constant that formulas have is whole, one over a whole number, or a power of ten', () => {
  expect([2, -0.5, 1 / 3, 1e4, 1e-4].every(isPlain)).toBe(true)
  expect([0.93, 0.37, 1234, Math.LOG2E].some(isPlain)).toBe(false)
})
