import type { Plan } from '../model/plan.ts'
import type { Budget, Group } from './experiments/experiment.ts'
import { BOOK, evaluateEvery, hiddenOf, IMAGES, parameterCount } from './plan.ts'
import type { ExperimentRow, Trial } from './run-experiment.ts'

/** One training of an experiment. */
export interface Case {
  readonly value: string
  readonly key: string
  readonly plan: Plan
  /** How much there is to compute, to tell the time that is left: to start, and to learn. */
  readonly work: { readonly start: number; readonly learn: number }
}

/** All trainings of an experiment in their order; a value that stands in two groups with the same budget is trained once. */
export function casesOf(trial: Trial): Case[] {
  const seeds = Array.from({ length: trial.repeat }, (_, i) => trial.seed + i)
  return seeds.flatMap((seed) => {
    const cases = new Map<string, Case>()
    for (const { values, budget } of trial.groups)
      for (const value of values) {
        const plan = planOf(trial, value, budget, seed)
        const key = keyOf(value, budget)
        cases.set(key, { value, key, plan, work: workOf(plan) })
      }
    return [...cases.values()]
  })
}

/** The rows of one group, in its order. */
export const rowsOf = (tried: readonly ExperimentRow[], { values, budget }: Group): ExperimentRow[] =>
  values.flatMap((value) => tried.filter(({ key }) => key === keyOf(value, budget)))

/** The training plan for one value. */
export function planOf({ experiment, chapter, choice }: Trial, value: string, budget: Budget, seed: number): Plan {
  const base = { ...BOOK, chapter, driver: 'book', seed } as const
  const changed = { ...base, ...experiment.change(value, base, choice) }
  const iterations =
    'iterations' in budget ? budget.iterations : Math.max(1, Math.round((budget.epochs * IMAGES) / changed.batchSize))
  return { ...changed, iterations, lookEvery: evaluateEvery(iterations, changed.batchSize, EVALUATIONS) }
}

// --- internal ---

const EVALUATIONS = 10

const keyOf = (value: string, budget: Budget): string => `${value} ${Object.entries(budget).flat().join(' ')}`

// In products of one image with one parameter; starting a guest and sending the images costs about as much as these.
const START = 1e10

const workOf = (plan: Plan): Case['work'] => ({
  start: START,
  learn: plan.iterations * plan.batchSize * parameterCount(hiddenOf(plan)),
})
