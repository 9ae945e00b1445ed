import { describe, expect, test } from 'vitest'
import * as np from './index.ts'

test.each([
  ['exp', np.exp, [0, 1, -Infinity, 1000], [1, Math.E, 0, Infinity]],
  ['log', np.log, [1, Math.E, 0, -1], [0, 1, -Infinity, Number.NaN]],
  ['abs', np.abs, [-1.5, -0, Number.NaN], [1.5, 0, Number.NaN]],
  ['square', np.square, [-3, 1e200], [9, Infinity]],
  ['sqrt', np.sqrt, [9, -1], [3, Number.NaN]],
] as const)('%s goes number by number, over an array or a single number', (_, f, numbers, wanted) => {
  const x = np.array(numbers)
  expect(f(x).toArray()).toEqual(wanted)
  expect(numbers.map((value) => f(value))).toEqual(wanted)
  expect(x.toArray()).toEqual(numbers)
})

test('operations on two operands take a number on either side', () => {
  const x = np.array([1, 2, 4])
  expect(np.add(1, x).toArray()).toEqual([2, 3, 5])
  expect(np.sub(1, x).toArray()).toEqual([0, -1, -3])
  expect(np.mul(x, 2).toArray()).toEqual([2, 4, 8])
  expect(np.div(1, x).toArray()).toEqual([1, 0.5, 0.25])
  expect(np.maximum(0, np.array([-1, 2, Number.NaN])).toArray()).toEqual([0, 2, Number.NaN])
  expect(np.equal(x, np.array([1, 3, 4])).mean()).toBe(2 / 3)
})

test('the sigmoid can be written as in the book', () => {
  const sigmoid = (x: np.NdArray): np.NdArray => np.div(1, np.exp(x.neg()).add(1))
  expect(sigmoid(np.array([0, 1000, -1000])).toArray()).toEqual([0.5, 1, 0])
})

describe('reductions and products', () => {
  const a = np.array([
    [1, 5],
    [7, 3],
  ])

  test.each([
    ['sum', np.sum(a), a.sum(), np.sum(a, 0, { keepDims: true }), a.sum(0, { keepDims: true })],
    ['mean', np.mean(a), a.mean(), np.mean(a, 1), a.mean(1)],
    ['max', np.max(a), a.max(), np.max(a, -1), a.max(-1)],
    ['argmax', np.argmax(a), a.argmax(), np.argmax(a, 1), a.argmax(1)],
    ['dot', np.dot(a, a), a.dot(a), np.take(a, [1]), a.take([1])],
  ])('%s does what the method does', (_, whole, wantedWhole, along, wantedAlong) => {
    expect(whole).toEqual(wantedWhole)
    expect(along).toEqual(wantedAlong)
  })
})

test('a wrong operand is told with its name', () => {
  // @ts-expect-error a slip
  expect(() => np.exp([1])).toThrow('exp: expected an NdArray or a number, got an array. Wrap it: np.array([…])')
  // @ts-expect-error a slip
  expect(() => np.maximum(0, null)).toThrow('maximum: expected an NdArray or a number, got null')
})
