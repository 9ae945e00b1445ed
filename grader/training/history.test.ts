import { describe, expect, it } from 'vitest'
import { divergedAt, imagesPerSecond, isNumerical, newHistory, recentLoss, secondsLeft } from './history.ts'
import { BOOK } from './plan.ts'
import type { Plan } from '../model/plan.ts'

const plan: Plan = { ...BOOK, chapter: 'ch04', driver: 'student', seed: 0, lookEvery: 1e9 }
const begun = newHistory(plan)

describe('the speed of a training run', () => {
  it('is measured in images, and determines the remaining time', () => {
    const half = { ...begun, iteration: 5_000, seconds: 20 }
    expect(imagesPerSecond(half)).toBe(25_000)
    expect(secondsLeft(half)).toBe(20)
  })

  it('is unknown before the first gradient', () => {
    expect(imagesPerSecond(begun)).toBe(0)
    expect(secondsLeft({ ...begun, seconds: 3, evaluations: 1 })).toBeNaN()
  })

  it('is known during numerical differentiation from its evaluations of the loss', () => {
    // 39,760 parameters with two losses each; a thousand of these per second: 79.52 s per iteration.
    const numerical = { ...begun, seconds: 2, evaluations: 2_000 }
    expect(isNumerical(numerical)).toBe(true)
    expect(secondsLeft(numerical)).toBeCloseTo(795_200, 6)
    expect(isNumerical({ ...begun, evaluations: 1 })).toBe(false)
  })
})

describe('the loss of a training run', () => {
  it('is the mean of the last hundred iterations, or of the last tenth of a short run', () => {
    const falling = [...Array<number>(1_900).fill(9), ...Array<number>(50).fill(3), ...Array<number>(50).fill(2)]
    expect(recentLoss({ loss: falling })).toBe(2.5)
    expect(recentLoss({ loss: [...Array<number>(18).fill(9), 3, 2] })).toBe(2.5)
    expect(recentLoss({ loss: [1] })).toBe(1)
  })

  it('counts as diverged from the first NaN, counted from 1', () => {
    expect(divergedAt([2.3, 2.2])).toBe(0)
    expect(divergedAt([2.3, NaN, NaN])).toBe(2)
    expect(divergedAt([Infinity])).toBe(1)
  })
})
