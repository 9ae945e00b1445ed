import type { Failure } from '../model/check.ts'
import type { Subjects } from '../checks/open-subjects.ts'
import type { Budget, Experiment } from './experiments/experiment.ts'
import type { History } from './history.ts'
import { openNetwork } from './open-network.ts'
import { BOOK, IMAGES, evaluateEvery } from './plan.ts'
import type { Chapter, Plan } from '../model/plan.ts'
import { type Run, runTraining } from './run.ts'

/** An experiment with the values to try. */
export interface Trial {
  readonly experiment: Experiment
  readonly chapter: Chapter
  readonly values: readonly string[]
  readonly budget: Budget
  readonly seed: number
}

/** The result for each value that was tried. */
export interface ExperimentRow {
  readonly value: string
  readonly run: Run
}

/** The result of an experiment: the runs, and the obstacle that stopped the rest, if any. */
export interface ExperimentResult {
  readonly trial: Trial
  readonly tried: readonly ExperimentRow[]
  readonly stopped: boolean
  readonly failed?: { readonly plan: Plan; readonly failure: Failure } | { readonly plan: Plan; readonly run: Run }
}

/** The options and callbacks of an experiment. */
export interface TrialOptions {
  readonly signal: AbortSignal
  onChange?(tried: readonly ExperimentRow[], current: { readonly value: string; readonly history: History }): void
}

/** Trains once per value: the same network and seed, each in a fresh guest. */
export async function runExperiment(
  subjects: Subjects,
  trial: Trial,
  { signal, onChange }: TrialOptions,
): Promise<ExperimentResult> {
  const tried: ExperimentRow[] = []
  const findings = (more: Partial<ExperimentResult> = {}): ExperimentResult => ({
    trial,
    tried,
    stopped: signal.aborted,
    ...more,
  })
  for (const value of trial.values) {
    if (signal.aborted) break
    const plan = planOf(trial, value)
    const opened = await openNetwork(subjects, plan)
    if (signal.aborted) break
    if ('failure' in opened) return findings({ failed: { plan, failure: opened.failure } })
    const run = await runTraining(opened.exercise, plan, {
      signal,
      onChange: (history) => onChange?.(tried, { value, history }),
    })
    if (isHopeless(run)) return findings({ failed: { plan, run } })
    if (run.history.loss.length > 0) tried.push({ value, run })
    await opened.exercise.close()
  }
  return findings()
}

/** The training plan for one value. */
export function planOf({ experiment, chapter, budget, seed }: Trial, value: string): Plan {
  const base = { ...BOOK, chapter, driver: 'book', seed } as const
  const changed = { ...base, ...experiment.change(value, base) }
  const iterations =
    'iterations' in budget ? budget.iterations : Math.max(1, Math.round((budget.epochs * IMAGES) / changed.batchSize))
  return { ...changed, iterations, lookEvery: evaluateEvery(iterations, changed.batchSize, EVALUATIONS) }
}

// --- internal ---

const EVALUATIONS = 10

// A loss of NaN is a result, and so is too little memory for a batch; code that throws would throw again.
const isHopeless = ({ ending }: Run): boolean =>
  ending.kind === 'misshapen' || (ending.kind === 'failed' && ending.outcome.kind !== 'out-of-memory')
