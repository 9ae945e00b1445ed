import { runInNewContext } from 'node:vm'
import * as np from '#np'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CODE_WIDTH, literal } from './literal.ts'

// The code of a literal is code: what it makes is what it was made from.
const made = (code: string): unknown => runInNewContext(code, { np })

test.each([
  [3, '3'],
  [-0, '-0'],
  [Number.NaN, 'NaN'],
  ['W1', "'W1'"],
  ["it's", '"it\'s"'],
  [[1, 2], '[1, 2]'],
  [{ W1: np.ones(1, 2), 'b 1': true }, "{ W1: np.array([[1, 1]]), 'b 1': true }"],
  [np.array(3), 'np.array(3)'],
  [np.zeros(10, 2), 'np.zeros(10, 2)'],
  [np.ones(20), 'np.ones(20)'],
  [np.eye(4), 'np.eye(4)'],
  [np.arange(16), 'np.arange(16)'],
  [np.arange(16).reshape(8, 2), 'np.arange(16).reshape(8, 2)'],
])('%j is written %s', (value, code) => {
  expect(literal(value)).toBe(code)
})

describe('a literal', () => {
  it('makes the same numbers again, to the last bit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double(), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (row, rows) => {
          const array = np.array(Array.from({ length: rows }, () => row))
          const code = literal(array, 'const x = ')!
          expect((made(code) as np.NdArray).data).toEqual(array.data)
          for (const line of code.split('\n')) expect(line.length).toBeLessThanOrEqual(CODE_WIDTH)
        },
      ),
    )
  })

  it('of a matrix that is too wide for a line has a line for each row', () => {
    const matrix = np.arange(1, 9).add(0.123456).reshape(2, 4)
    expect(literal(matrix, 'const x = ')).toBe(`np.array([
  [1.123456, 2.123456, 3.123456, 4.123456],
  [5.123456, 6.123456, 7.123456, 8.123456],
])`)
  })

  it('is undefined for a function', () => {
    expect(literal(() => 1)).toBeUndefined()
  })
})
