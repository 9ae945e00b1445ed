import { describe, expect, it } from 'vitest'
import { parameterCount } from '../plan.ts'
import type { GradientCost } from './gradient-cost.ts'
import { digitsOf, growthOf, powerOf } from './growth.ts'
import { gradientCases } from './run-gradients.ts'

const cost = (hiddenSize: number, more: Partial<GradientCost> = {}): GradientCost => {
  const parameters = parameterCount([hiddenSize])
  const times = { lossMs: 0.5, backpropMs: parameters / 1e4, numericalMs: parameters ** 2 / 1e6 }
  return { chapter: 'ch04', hiddenSize, images: 3, numerical: true, parameters, difference: 1e-7, ...times, ...more }
}

describe('the price of a gradient', () => {
  it('grows with a power of the number of parameters', () => {
    expect(powerOf([1, 2, 4, 8].map((x) => [x, 5 * x ** 1.5]))).toBeCloseTo(1.5, 12)
    const growth = growthOf([cost(2), cost(5), cost(50)], 'ch04')
    expect(growth?.numericalPower).toBeCloseTo(2, 9)
    expect(growth?.backpropPower).toBeCloseTo(1, 9)
    expect([growth?.largest.hiddenSize, growth?.digits]).toEqual([50, 7])
  })

  it('of the book’s training follows from one loss and one gradient of its size', () => {
    const book = cost(50, { images: 100, numericalMs: undefined, difference: undefined, lossMs: 0.5, backpropMs: 1 })
    const found = growthOf([cost(2), cost(5), book], 'ch04')?.book
    expect(found).toMatchObject({ parameters: 39_760, backpropS: 10 })
    expect(found?.numericalS).toBeCloseTo(2 * 39_760 * 0.5 * 10, 6)
  })

  it('is not told from one size, nor from another chapter', () => {
    expect(growthOf([cost(2)], 'ch04')).toBeUndefined()
    expect(growthOf([cost(2), cost(5)], 'ch05')).toBeUndefined()
  })

  it('counts the digits that agree', () => {
    expect([0.5, 1e-3, 3e-8, 0, NaN, Infinity].map(digitsOf)).toEqual([0, 3, 7, 16, 0, 0])
  })

  it('is measured for sizes, for mini-batches, and for the book’s training without its numerical gradient', () => {
    const cases = gradientCases({ chapters: ['ch05'], hiddenSizes: [2, 50], seed: 0 })
    expect(cases.filter(({ images }) => images === 3).map(({ hiddenSize }) => hiddenSize)).toEqual([2, 50])
    expect(cases.filter(({ hiddenSize }) => hiddenSize === 2).map(({ images }) => images)).toEqual([3, 1, 10, 30])
    expect(cases.at(-1)).toEqual({ chapter: 'ch05', hiddenSize: 50, images: 100, numerical: false })
  })
})
