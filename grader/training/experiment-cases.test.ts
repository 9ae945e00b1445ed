import { describe, expect, it } from 'vitest'
import type { Budget } from './experiments/experiment.ts'
import { experiments } from './experiments/experiments.ts'
import { casesOf, planOf } from './experiment-cases.ts'
import { BOOK, hiddenOf, parameterCount } from './plan.ts'
import type { Trial } from './run-experiment.ts'

const trialOf = (name: string, more: Partial<Trial> = {}): Trial => {
  const experiment = experiments.find((one) => one.name === name)!
  return { experiment, chapter: 'ch04', groups: experiment.groups, seed: 0, repeat: 1, ...more }
}
const planned = (name: string, value: string, budget: Budget = { iterations: 2_000 }) =>
  planOf(trialOf(name), value, budget, 0)

describe('the plans of an experiment', () => {
  it('use the same number of images with any batch size', () => {
    const plans = ['10', '100', '6000'].map((value) => planned('batch-size', value, { epochs: 2 }))
    expect(plans.map(({ batchSize, iterations }) => [batchSize, iterations])).toEqual([
      [10, 12_000],
      [100, 1_200],
      [6_000, 20],
    ])
  })

  it('take the same number of steps if requested, and at least one', () => {
    expect(planned('batch-size', '6000', { iterations: 7 }).iterations).toBe(7)
    expect(planned('batch-size', '60000', { epochs: 0.001 }).iterations).toBe(1)
  })

  it('change nothing except the varied setting', () => {
    expect(planned('learning-rate', '10')).toMatchObject({ ...BOOK, iterations: 2_000, learningRate: 10 })
    expect(planned('hidden-size', '2')).toMatchObject({ ...BOOK, iterations: 2_000, hiddenSize: 2 })
  })

  it('initialize the weights for the size of each layer, or equally in both', () => {
    const weights = (value: string): unknown => planned('initial-weights', value).weights
    expect(weights('0')).toEqual({ W1: 0, W2: 0 })
    expect(weights('Xavier')).toEqual({ W1: 1 / 28, W2: Math.sqrt(1 / 50) })
    expect(weights('he')).toEqual({ W1: Math.sqrt(2 / 784), W2: 0.2 })
  })

  it('build as many layers as the value names, with first weights for the inputs of each', () => {
    expect(planned('depth', '50-8').layers).toEqual({
      hidden: [50, 8],
      activation: 'relu',
      deviations: [Math.sqrt(2 / 784), 0.2, 0.5],
    })
    expect(planned('depth', '0').layers).toMatchObject({ hidden: [], deviations: [Math.sqrt(2 / 784)] })
    const { experiment } = trialOf('depth')
    const chosen = experiment.change('50-100', BOOK, { activation: 'sigmoid' })?.layers
    expect(chosen).toMatchObject({ activation: 'sigmoid', deviations: [1 / 28, Math.sqrt(1 / 50), 0.1] })
    expect(experiment.change('50', BOOK, { weights: '0.01' })?.layers?.deviations).toEqual([0.01, 0.01])
    for (const odd of ['50-', 'x', '50-0', '1-1-1-1-1-1-1-1-1']) expect(experiment.change(odd, BOOK)).toBeUndefined()
  })

  it('compare depths of about as many parameters', () => {
    const [, equal] = trialOf('depth').groups
    const counts = equal.values.map((value) => parameterCount(hiddenOf(planned('depth', value))))
    expect(counts[0]).toBe(39_760)
    for (const count of counts) expect(Math.abs(count / 39_760 - 1)).toBeLessThan(0.005)
  })

  it('learn from fewer images, and take a share of the weights away', () => {
    expect(planned('overfitting', '300')).toMatchObject({ images: 300, weightDecay: 0, hiddenSize: 200 })
    expect(planned('overfitting', '40/0.1')).toMatchObject({ images: 40, weightDecay: 0.1, batchSize: 40 })
    for (const odd of ['0', '10001', '300/', '300/-1', '300/0.1/2'])
      expect(trialOf('overfitting').experiment.change(odd, BOOK)).toBeUndefined()
  })

  it.each(experiments)('of $name are all valid', (experiment) => {
    for (const { values } of experiment.groups)
      for (const value of values) expect(experiment.change(value, BOOK)).toBeDefined()
    expect(experiment.change('', BOOK)).toBeUndefined()
    expect(experiment.change('-1', BOOK)).toBeUndefined()
  })
})

describe('the trainings of an experiment', () => {
  const budget = { iterations: 5 }
  it('go through all values with one seed before the next, and train a value of two groups once', () => {
    const groups = [
      { values: ['2', '3'], budget },
      { values: ['3', '4'], budget },
    ]
    const cases = casesOf(trialOf('hidden-size', { groups, seed: 7, repeat: 2 }))
    expect(cases.map(({ value, plan }) => `${value} ${plan.seed}`)).toEqual(['2 7', '3 7', '4 7', '2 8', '3 8', '4 8'])
  })

  it('train a value again where another budget is equal', () => {
    const groups = [
      { values: ['2'], budget },
      { values: ['2'], budget: { epochs: 1 } },
    ]
    expect(casesOf(trialOf('batch-size', { groups })).map(({ plan }) => plan.iterations)).toEqual([5, 30_000])
  })
})
