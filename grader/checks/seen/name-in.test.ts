import * as np from '#np'
import { describe, expect, test } from 'vitest'
import { missingIn, nameIn } from './name-in.ts'

const a = np.array([1, 2])
const b = np.array([1, 2])

describe('the name of a part of a result', () => {
  test('is its last name and the indices after it', () => {
    expect(nameIn({ grad: { W1: a, b1: b } }, b)).toBe('b1')
    expect(nameIn({ grad: a, at: [b] }, b)).toBe('at[0]')
    expect(nameIn([b, a], a)).toBe('[1]')
    expect(nameIn(a, a)).toBe('')
  })

  test('is found for a number that stands in one place only', () => {
    expect(nameIn({ W1: 0.25, b1: 3 }, 3)).toBe('b1')
    expect(nameIn({ W1: 3, b1: 3 }, 3)).toBeUndefined()
  })

  test('is not found where the value stands nowhere', () => expect(nameIn({ grad: a }, b)).toBeUndefined())
})

describe('what is missing', () => {
  test('is the parameter that was not returned, or what is undefined', () => {
    expect(missingIn({ num: { W1: a }, own: { W1: a, b1: a, W2: a, b2: a } })).toBe('b1')
    expect(missingIn({ num: {} })).toBe('W1')
    expect(missingIn({ trainLoss: undefined, asked: [1] })).toBe('trainLoss')
  })

  test('is nothing where nothing came at all, or all is there', () => {
    expect(missingIn(undefined)).toBeUndefined()
    expect(missingIn({ W1: a, b1: a, W2: a, b2: a })).toBeUndefined()
  })
})
