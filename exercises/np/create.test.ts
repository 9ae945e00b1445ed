import { describe, expect, test } from 'vitest'
import { numpyCases, unpack } from './golden/read-golden.ts'
import * as np from './index.ts'

test('zeros, ones and zerosLike have the shape asked for', () => {
  expect(np.zeros(2, 3).toArray()).toEqual([
    [0, 0, 0],
    [0, 0, 0],
  ])
  expect(np.ones(2).toArray()).toEqual([1, 1])
  expect(np.zerosLike(np.ones(3, 1))).toEqual(np.zeros(3, 1))
  expect(np.zeros().item()).toBe(0)
})

test('eye makes labels one-hot', () => {
  expect(np.eye(3).take([2, 0]).toArray()).toEqual([
    [0, 0, 1],
    [1, 0, 0],
  ])
})

describe('arange', () => {
  test.each(numpyCases('arange').map(({ args = [], out }) => [args, out] as const))('%j as in NumPy', (args, out) => {
    const [start, stop, step] = args
    const a = stop === undefined ? np.arange(start) : np.arange(start, stop, step)
    expect(Array.from(a.data)).toEqual(Array.from(unpack(out?.data ?? [])))
    expect(a.shape).toEqual(out?.shape)
  })

  test.each([
    [0, 1, 0],
    [0, Number.NaN, 1],
    [0, Infinity, 1],
  ])('refuses %d, %d, %d', (...args) => {
    expect(() => np.arange(...args)).toThrow('np.arange: cannot go from 0 to')
  })
})

test('a shape must be whole numbers, one by one, at most four', () => {
  expect(() => np.zeros(2.5)).toThrow('np.zeros: a dimension must be a whole number and not negative, got 2.5')
  expect(() => np.ones(Number.NaN)).toThrow('got NaN')
  expect(() => np.zeros(1, 2, 3, 4, 5)).toThrow('arrays here have at most 4')
  // @ts-expect-error as in Python
  expect(() => np.zeros([2, 3])).toThrow('Did you mean np.zeros(2, 3), or np.zeros(...x.shape)?')
})
