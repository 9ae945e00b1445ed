import { describe, expect, it } from 'vitest'
import { answersOf } from './experiment-answer.ts'
import { casesOf } from './experiment-cases.ts'
import { experiments } from './experiments/experiments.ts'
import { newHistory } from './history.ts'
import { outcomesOf } from './prediction.ts'
import { meanOf } from './row-summary.ts'
import type { ExperimentResult, Trial } from './run-experiment.ts'

const experiment = experiments.find(({ name }) => name === 'batch-size')!
const groups = [{ values: ['10', '100'], budget: { iterations: 1 } }]
const trial: Trial = { experiment, chapter: 'ch04', groups, seed: 0, repeat: 2 }

// For each value the test accuracies of its seeds; training accuracy is a tenth above, seconds are given.
const resultOf = (
  tests: Readonly<Record<string, readonly number[]>>,
  seconds: readonly number[],
  iteration = 200,
): ExperimentResult => {
  const tried = casesOf({ ...trial, repeat: 1 }).map(({ value, key, plan }, i) => ({
    value,
    key,
    runs: (tests[value] ?? []).map((test) => ({
      history: { ...newHistory(plan), iteration, seconds: seconds[i], looks: [{ iteration, train: test + 0.1, test }] },
      ending: { kind: 'finished' } as const,
    })),
  }))
  return { trial, tried: tried.filter(({ runs }) => runs.length > 0), stopped: false }
}

describe('the answer of an experiment', () => {
  it('names the first and the second, and whether the seeds differ by less', () => {
    const [{ accurate, fastest }] = answersOf(resultOf({ 10: [0.9, 0.91], 100: [0.95, 0.96] }, [3, 2]))
    expect([accurate.best.value, accurate.next.value, accurate.clear]).toEqual(['100', '10', true])
    expect(fastest.best.value).toBe('100')
    const [chance] = answersOf(resultOf({ 10: [0.9, 0.96], 100: [0.92, 0.97] }, [3, 2]))
    expect([chance.accurate.best.value, chance.accurate.clear]).toEqual(['100', false])
  })

  it('is none yet after a handful of steps, and neither is what came of a prediction', () => {
    const after = (steps: number): ExperimentResult => resultOf({ 10: [0.9], 100: [0.95] }, [3, 2], steps)
    expect(answersOf(after(5)).map(({ tooFew }) => tooFew)).toEqual([5])
    expect(outcomesOf(after(5), ['10', '100'])).toEqual([])
    expect(answersOf(after(50)).map(({ tooFew }) => tooFew)).toEqual([undefined])
  })

  it('is none where a single value is known', () => {
    expect(answersOf(resultOf({ 10: [0.9] }, [3, 2]))).toEqual([])
  })

  it('tells a prediction that came true from one that did not', () => {
    const result = resultOf({ 10: [0.9, 0.91], 100: [0.95, 0.96] }, [3, 2])
    expect(outcomesOf(result, ['10', '100'])).toEqual([
      { ask: 'fastest', predicted: '10', found: '100', right: false },
      { ask: 'accurate', predicted: '100', found: '100', right: true },
    ])
    expect(outcomesOf(result, [undefined, '10'])).toMatchObject([{ ask: 'accurate', right: false }])
    expect(outcomesOf(resultOf({ 10: [0.9] }, [3, 2]), ['10'])).toEqual([])
  })
})

it('a spread is the standard deviation of a sample, and none for one seed', () => {
  expect(meanOf([1, 2, 3])).toEqual({ mean: 2, spread: 1 })
  expect(meanOf([5])).toEqual({ mean: 5, spread: 0 })
})
