import { runInNewContext } from 'node:vm'
import * as np from '#np'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CODE_WIDTH, literal, madeUp } from './literal.ts'

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

test.each([
  ['pixels', np.arange(6).reshape(2, 3).div(10), 'np.random.rand(2, 3)', '(2, 3)'],
  ['x', np.arange(6).reshape(2, 3), 'np.random.randn(2, 3)', '(2, 3)'],
  ['t', np.eye(3).take([2, 0, 1, 1]), 'np.eye(3).take(np.random.choice(3, 4))', '(4, 3)'],
  ['labels', np.array([3, 0, 9]), 'np.array(np.random.choice(10, 3))', '(3,)'],
  ['rows', [[1, 2]], 'Array.from({ length: 1 }, () => Array.from({ length: 2 }, () => Math.random()))', '(1, 2)'],
  [
    'params',
    { W1: np.arange(20).reshape(4, 5).sub(0.5), b1: np.zeros(3) },
    '{\n  W1: np.random.randn(4, 5),\n  b1: np.array([0, 0, 0]),\n}',
    undefined,
  ],
])('%s is made up in its form', (name, value, code, shape) => {
  const text = madeUp(name, value)
  expect(text.replace(/ ?\/\/ .*\n?/, '')).toBe(`const ${name} = ${code}`)
  expect(/\/\/ (.*)/.exec(text)?.[1]).toBe(shape)
  const form = (one: unknown): unknown => (np.isNdArray(one) ? one.shape : one)
  expect(form(made(code.startsWith('{') ? `(${code})` : code))).toEqual(
    np.isNdArray(value) ? value.shape : expect.anything(),
  )
})
