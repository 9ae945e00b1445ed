import { describe, expect, it } from 'vitest'
import { fastest, leastRatio, median, medianRatio, total } from './statistics.ts'

describe('the median', () => {
  it('is the middle value, in any order', () => {
    expect(median([9, 1, 2])).toBe(2)
    expect(median([5])).toBe(5)
  })

  it('is the mean of the two middle values', () => {
    expect(median([4, 1, 100, 2])).toBe(3)
  })

  it('does not change its input', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('of no numbers is an internal error', () => {
    expect(() => median([])).toThrow(/^internal/)
  })
})

describe('the ratio of two sides', () => {
  it('compares within each round, so that a slow round does not matter', () => {
    expect(medianRatio([2, 200, 2], [1, 100, 1])).toBe(2)
  })

  it('compares the undisturbed rounds', () => {
    expect(leastRatio([3, 30, 4], [50, 1, 2])).toBe(3)
  })
})

describe('the fastest side', () => {
  it('is the one with the smallest time of all rounds', () => {
    expect(fastest([[5, 3], undefined, [9, 2]])).toEqual([9, 2])
    expect(fastest([undefined])).toBeUndefined()
  })
})

describe('the total', () => {
  it('is the sum', () => {
    expect(total([1, 2, 3])).toBe(6)
    expect(total([])).toBe(0)
  })
})
