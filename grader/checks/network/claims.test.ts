import * as np from '#np'
import { describe, expect, it } from 'vitest'
import { isNetwork, networkOrThrow, numbersOf } from './claims.ts'

const network = (units: number): Record<string, unknown> => ({
  W1: np.zeros(784, units),
  b1: np.zeros(units),
  W2: np.zeros(units, 10),
  b2: np.zeros(10),
})

describe('what a training claims to be its network', () => {
  it('may have a hidden layer of any reasonable size', () => {
    expect(isNetwork(network(50))).toBe(true)
    expect(isNetwork(network(7))).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['a list', [1, 2]],
    ['a network without a bias', { ...network(50), b1: undefined }],
    ['text for a bias', { ...network(50), b1: '50' }],
    ['shapes that do not fit', { ...network(50), W2: np.zeros(40, 10) }],
    ['a hidden layer that would keep the grader busy for hours', { ...network(1), b1: np.zeros(2_000_000) }],
    ['a layer too large', network(1_001)],
  ])('is not %s', (_, claim) => {
    expect(isNetwork(claim)).toBe(false)
    expect(() => networkOrThrow(claim)).toThrow(TypeError)
  })
})

describe('what a training claims to be its losses', () => {
  it('is a list of numbers, no longer than the training', () => {
    expect(numbersOf([2.3, NaN], 2)).toEqual([2.3, NaN])
    for (const claim of [[1, 2, 3], ['1'], '12', undefined, { length: 1 }]) expect(numbersOf(claim, 2)).toEqual([])
  })
})
