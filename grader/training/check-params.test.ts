import * as np from '#np'
import { expect, test } from 'vitest'
import { checkParams, shapesOf } from './check-params.ts'

const params = { W1: np.zeros(784, 3), b1: np.zeros(3), W2: np.zeros(3, 10), b2: np.zeros(10) }

test('parameters of the right shapes are accepted, without additional properties', () => {
  expect(checkParams({ ...params, extra: 1 }, [3])).toEqual({ params })
})

test('the first parameter of a wrong shape is named, with both shapes', () => {
  expect(checkParams({ ...params, W2: np.zeros(10, 3) }, [3])).toEqual({
    misshapen: { name: 'W2', expected: [3, 10], received: [10, 3] },
  })
})

test('a value that is not an array has no shape', () => {
  expect(checkParams({ ...params, b1: [0, 0, 0] }, [3])).toEqual({ misshapen: { name: 'b1', expected: [3] } })
  expect(checkParams(undefined, [3])).toEqual({ misshapen: { name: 'W1', expected: [784, 3] } })
})

test('a network of any depth has a weight and a bias for each layer', () => {
  expect(shapesOf([5, 4])).toEqual({ W1: [784, 5], b1: [5], W2: [5, 4], b2: [4], W3: [4, 10], b3: [10] })
  expect(Object.keys(shapesOf([]))).toEqual(['W1', 'b1'])
})
