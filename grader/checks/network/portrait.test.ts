import { expect, test } from 'vitest'
import * as np from '#np'
import { portraitOf } from './portrait.ts'

// A network that takes every image for the class of that place, whatever it sees.
const always = (place: number) => ({
  W1: np.zeros(784, 1),
  b1: np.zeros(1),
  W2: np.zeros(1, 10),
  b2: np.array(Array.from({ length: 10 }, (_, i) => (i === place ? 3 : 0))),
})
// The digit d is the network's class d + 1.
const renamed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]

test('counts the test images by digit and by what they were taken for, in the digits’ own names', () => {
  const { confusion } = portraitOf('relu', always(5), renamed) ?? {}
  expect(confusion?.flat().reduce((sum, count) => sum + count, 0)).toBe(10_000)
  expect(confusion?.every((row) => row.every((count, guess) => guess === 4 || count === 0))).toBe(true)
})

test('keeps the mistakes it is surest of, with the probabilities of the digits', () => {
  const { mistakes = [] } = portraitOf('relu', always(5), renamed) ?? {}
  expect(mistakes).toHaveLength(12)
  for (const { digit, guess, perMille } of mistakes) {
    expect(guess).toBe(4)
    expect(digit).not.toBe(4)
    expect(perMille.indexOf(Math.max(...perMille))).toBe(4)
  }
})

test('is drawn only of a network of the asked form, with finite numbers', () => {
  expect(portraitOf('relu', { ...always(0), W1: np.zeros(3, 1) }, renamed)).toBeUndefined()
  expect(portraitOf('relu', { ...always(0), b1: np.array([NaN]) }, renamed)).toBeUndefined()
  expect(portraitOf('relu', { ...always(0), W2: np.zeros(2, 10) }, renamed)).toBeUndefined()
})
