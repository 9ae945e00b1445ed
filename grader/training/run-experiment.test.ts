import { describe, expect, it } from 'vitest'
import { experiments } from './experiments/experiments.ts'
import { BOOK } from './plan.ts'
import { planOf, type Trial } from './run-experiment.ts'

const trialOf = (name: string, more: Partial<Trial> = {}): Trial => {
  const experiment = experiments.find((one) => one.name === name)!
  return { experiment, chapter: 'ch04', values: experiment.values, budget: experiment.budget, seed: 0, ...more }
}

describe('the plans of an experiment', () => {
  it('use the same number of images with any batch size', () => {
    const plans = ['10', '100', '6000'].map((value) => planOf(trialOf('batch-size', { budget: { epochs: 2 } }), value))
    expect(plans.map(({ batchSize, iterations }) => [batchSize, iterations])).toEqual([
      [10, 12_000],
      [100, 1_200],
      [6_000, 20],
    ])
  })

  it('take the same number of steps if requested, and at least one', () => {
    expect(planOf(trialOf('batch-size', { budget: { iterations: 7 } }), '6000').iterations).toBe(7)
    expect(planOf(trialOf('batch-size', { budget: { epochs: 0.001 } }), '60000').iterations).toBe(1)
  })

  it('change nothing except the varied setting', () => {
    expect(planOf(trialOf('learning-rate'), '10')).toMatchObject({ ...BOOK, iterations: 2_000, learningRate: 10 })
    expect(planOf(trialOf('hidden-size'), '2')).toMatchObject({ ...BOOK, iterations: 2_000, hiddenSize: 2 })
  })

  it('initialize the weights for the size of each layer, or equally in both', () => {
    const weights = (value: string): unknown => planOf(trialOf('initial-weights'), value).weights
    expect(weights('0')).toEqual({ W1: 0, W2: 0 })
    expect(weights('Xavier')).toEqual({ W1: 1 / 28, W2: Math.sqrt(1 / 50) })
    expect(weights('he')).toEqual({ W1: Math.sqrt(2 / 784), W2: 0.2 })
  })

  it.each(experiments)('of $name are all valid', (experiment) => {
    for (const value of experiment.values) expect(experiment.change(value, BOOK)).toBeDefined()
    expect(experiment.change('', BOOK)).toBeUndefined()
    expect(experiment.change('-1', BOOK)).toBeUndefined()
  })
})
