import { sum } from '../platform/sum.ts'
import { recentLoss } from './history.ts'
import { hiddenOf, parameterCount } from './plan.ts'
import type { Group } from './experiments/experiment.ts'
import { rowsOf } from './experiment-cases.ts'
import type { ExperimentResult, ExperimentRow } from './run-experiment.ts'
import type { Run } from './run.ts'

/** A mean over the seeds, and their standard deviation (0 where there is one). */
export interface Mean {
  readonly mean: number
  readonly spread: number
}

/** What one value of an experiment came to, over its seeds. */
export interface RowSummary {
  readonly value: string
  readonly seeds: number
  readonly parameters: number
  readonly iterations: number
  readonly loss: Mean
  readonly training: Mean
  readonly test: Mean
  /** Training minus test accuracy. */
  readonly gap: Mean
  readonly seconds: Mean
  readonly imagesPerSecond: number
  /** In MB; undefined where the system does not tell. */
  readonly memory?: number
}

/** The summary of a row. */
export function summaryOf({ value, runs }: ExperimentRow): RowSummary {
  const over = (of: (run: Run) => number): Mean => meanOf(runs.map(of))
  const [{ history }] = runs
  const seconds = over(({ history }) => history.seconds)
  const memory = Math.max(...runs.map(({ peakMb = 0 }) => peakMb))
  return {
    value,
    seeds: runs.length,
    parameters: parameterCount(hiddenOf(history.plan)),
    iterations: Math.min(...runs.map(({ history }) => history.iteration)),
    loss: over(({ history }) => recentLoss(history)),
    training: over((run) => last(run).train),
    test: over((run) => last(run).test),
    gap: over((run) => last(run).train - last(run).test),
    seconds,
    imagesPerSecond: seconds.mean > 0 ? (history.iteration * history.plan.batchSize) / seconds.mean : 0,
    ...(memory > 0 && { memory }),
  }
}

/** The summaries of a group's rows. */
export const summariesOf = ({ tried }: Pick<ExperimentResult, 'tried'>, group: Group): RowSummary[] =>
  rowsOf(tried, group).map(summaryOf)

/** The mean of some numbers, and their standard deviation. */
export function meanOf(values: readonly number[]): Mean {
  const mean = sum(values) / values.length
  const squares = sum(values.map((value) => (value - mean) ** 2))
  return { mean, spread: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : 0 }
}

// --- internal ---

const last = ({ history }: Run): { readonly train: number; readonly test: number } =>
  history.looks.at(-1) ?? { train: NaN, test: NaN }
