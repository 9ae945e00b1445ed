import type { Failure } from '../model/check.ts'
import type { Subjects } from '../checks/open-subjects.ts'
import type { Chapter, Plan } from '../model/plan.ts'
import { type Case, casesOf } from './experiment-cases.ts'
import type { Experiment, Group, LayerChoice } from './experiments/experiment.ts'
import type { History } from './history.ts'
import { openNetwork } from './open-network.ts'
import { type Run, runTraining } from './run.ts'

/** An experiment with what to compare. */
export interface Trial {
  readonly experiment: Experiment
  readonly chapter: Chapter
  readonly groups: readonly Group[]
  /** The first seed, and with how many each value is trained. */
  readonly seed: number
  readonly repeat: number
  readonly choice?: LayerChoice
}

/** The runs of one value, one for each seed so far. */
export interface ExperimentRow {
  readonly value: string
  /** What was equal, as text: rows of the same value and the same budget are the same. */
  readonly key: string
  readonly runs: readonly Run[]
}

/** The result of an experiment: the runs, and the obstacle that stopped the rest, if any. */
export interface ExperimentResult {
  readonly trial: Trial
  readonly tried: readonly ExperimentRow[]
  readonly stopped: boolean
  readonly failed?: { readonly plan: Plan; readonly failure: Failure } | { readonly plan: Plan; readonly run: Run }
}

/** What is going on while an experiment is under way. */
export interface Current {
  readonly value: string
  readonly history: History
  /** The number of this run, from 1, and of all. */
  readonly number: number
  readonly of: number
  /** The time that is left of all runs, at the speed so far; NaN while it is unknown. */
  readonly secondsLeft: number
}

/** The options and callbacks of an experiment. */
export interface TrialOptions {
  readonly signal: AbortSignal
  onChange?(tried: readonly ExperimentRow[], current: Current): void
}

/** Trains once per value and seed, each in a fresh guest: all values with the first seed, then with the next, so that little is lost by stopping. */
export async function runExperiment(
  subjects: Subjects,
  trial: Trial,
  { signal, onChange }: TrialOptions,
): Promise<ExperimentResult> {
  let tried: readonly ExperimentRow[] = []
  const findings = (more: Partial<ExperimentResult> = {}): ExperimentResult => ({
    trial,
    tried,
    stopped: signal.aborted,
    ...more,
  })
  const cases = casesOf(trial)
  const begun = performance.now()
  for (const [i, { value, key, plan }] of cases.entries()) {
    if (signal.aborted) break
    const opened = await openNetwork(subjects, plan)
    if (signal.aborted) break
    if ('failure' in opened) return findings({ failed: { plan, failure: opened.failure } })
    const tell = (history: History): void => {
      const secondsLeft = leftOf(cases, i, history, (performance.now() - begun) / 1000)
      onChange?.(tried, { value, history, number: i + 1, of: cases.length, secondsLeft })
    }
    const run = await runTraining(opened.exercise, plan, { signal, onChange: tell })
    if (isHopeless(run)) return findings({ failed: { plan, run } })
    if (run.history.loss.length > 0) tried = withRun(tried, { value, key }, run)
    await opened.exercise.close()
  }
  return findings()
}

// --- internal ---

// Of the runs that were stopped only the first of a value is kept: beside whole ones it would only add to the spread.
function withRun(
  tried: readonly ExperimentRow[],
  { value, key }: Pick<Case, 'value' | 'key'>,
  run: Run,
): ExperimentRow[] {
  const known = tried.find((row) => row.key === key)
  if (!known) return [...tried, { value, key, runs: [run] }]
  if (run.ending.kind === 'stopped') return [...tried]
  return tried.map((row) => (row === known ? { ...row, runs: [...row.runs, run] } : row))
}

// Runs cost by their work, with a constant share for starting: a guess, which gets better from run to run.
function leftOf(cases: readonly Case[], current: number, { iteration, plan }: History, elapsed: number): number {
  const work = (from: number, to: number): number =>
    cases.slice(from, to).reduce((sum, { work: { start, learn } }) => sum + start + learn, 0)
  const { start, learn } = cases[current].work
  const done = work(0, current) + start + (iteration / plan.iterations) * learn
  return iteration > 0 ? (elapsed / done) * (work(0, cases.length) - done) : NaN
}

// A loss of NaN is a result, and so is too little memory for a batch; code that throws would throw again.
const isHopeless = ({ ending }: Run): boolean =>
  ending.kind === 'misshapen' || (ending.kind === 'failed' && ending.outcome.kind !== 'out-of-memory')
