import { startAwakeTimer } from '../platform/awake-timer.ts'
import { CallFailedError, MachineFaultError } from '../checks/call-failed-error.ts'
import type { Params } from '../checks/network/params.ts'
import type { OpenExercise } from '../checks/open-subjects.ts'
import type { BadOutcome } from '../model/outcome.ts'
import { checkParams, type NetworkParams, type ShapeError } from './check-params.ts'
import { divergedAt, type History, newHistory } from './history.ts'
import { measure, measuredImages } from './measure.ts'
import { parseTrainingEvent, type TrainingEvent } from './training-event.ts'
import { activationIn, hiddenOf } from './plan.ts'
import type { Plan } from '../model/plan.ts'
import { train } from './train.ts'
import { trainLayers } from './train-layers.ts'

/** How a training run ended. */
export type Ending =
  | { readonly kind: 'finished' }
  /** The user stopped it. */
  | { readonly kind: 'stopped' }
  /** The loss has been NaN or infinite since that iteration. */
  | { readonly kind: 'diverged'; readonly iteration: number; readonly loss: number }
  | { readonly kind: 'misshapen'; readonly misshapen: ShapeError }
  | { readonly kind: 'failed'; readonly outcome: BadOutcome }

/** The result of a training run: the curve, and the last parameters received. */
export interface Run {
  readonly history: History
  readonly learnt?: Checkpoint
  readonly ending: Ending
  /** The most memory that the guest has resided in, where it came to an end and the system tells. */
  readonly peakMb?: number
}

/** Parameters, and the iteration that they belong to. */
export interface Checkpoint {
  readonly iteration: number
  readonly params: NetworkParams
}

/** The options and callbacks of a run. */
export interface RunOptions {
  readonly start?: Params
  readonly signal: AbortSignal
  onChange?(history: History): void
}

/** Trains by the plan. The guest cannot be asked while it works: a run that is stopped keeps what the guest has sent so far. */
export async function runTraining(
  exercise: OpenExercise<'ch04/train_neuralnet'>,
  plan: Plan,
  { start, signal, onChange }: RunOptions,
): Promise<Run> {
  const state: State = { history: newHistory(plan), measured: Promise.resolve(), waiting: 0, onChange }
  const stop = (ending: Ending): void => {
    state.ending ??= ending
    void exercise.close()
  }
  const watch = watchSilence(stop)
  const onAbort = (): void => stop({ kind: 'stopped' })
  signal.addEventListener('abort', onAbort)
  if (signal.aborted) onAbort()
  const onProgress = (value: unknown): void => {
    const news = parseTrainingEvent(value)
    if (!news || state.ending) return
    watch.heard()
    take(news, state, stop)
  }
  const onRestart = (): void => {
    if (state.ending) return
    watch.heard()
    Object.assign(state, { learnt: undefined, startedAt: undefined })
    change(state, newHistory(plan))
  }
  try {
    const options = { timeoutMs: TIME_LIMIT_MS, onProgress, onRestart }
    const params = plan.layers
      ? await trainLayers(exercise.subject as never, plan, plan.layers, options)
      : await train(exercise.subject, plan, start, options)
    evaluate({ iteration: plan.iterations, params }, state, stop)
    state.ending ??= { kind: 'finished' }
  } catch (error) {
    if (!(error instanceof CallFailedError || error instanceof MachineFaultError)) throw error
    state.ending ??= endingOf(error.outcome)
  } finally {
    watch.stop()
    signal.removeEventListener('abort', onAbort)
  }
  await state.measured
  if (state.learnt && state.history.looks.at(-1)?.iteration !== state.learnt.iteration)
    await measureInto(state, state.learnt)
  const peakMb = exercise.peakMb()
  return { history: state.history, learnt: state.learnt, ending: state.ending, ...(peakMb > 0 && { peakMb }) }
}

// --- internal ---

// Effectively no limit: the user can stop the run.
const TIME_LIMIT_MS = 20 * 24 * 3_600_000

// An endless loop sends nothing; for a while very slow code does the same.
const SILENCE_LIMIT_MS = 10 * 60_000

const MAX_WAITING = 8

interface State {
  history: History
  learnt?: Checkpoint
  ending?: Ending
  startedAt?: number
  measured: Promise<void>
  /** How many sets of parameters may wait for a measurement. */
  waiting: number
  readonly onChange?: (history: History) => void
}

type Stop = (ending: Ending) => void

function watchSilence(stop: Stop): { heard(): void; stop(): void } {
  const outcome = { kind: 'timed-out', afterMs: SILENCE_LIMIT_MS } as const
  const timer = startAwakeTimer(SILENCE_LIMIT_MS, () => stop({ kind: 'failed', outcome }))
  return { heard: timer.refresh, stop: timer.stop }
}

function take(news: TrainingEvent, state: State, stop: Stop): void {
  const { plan } = state.history
  state.startedAt ??= performance.now()
  // More losses than iterations cannot all come from batches.
  const loss = [...state.history.loss, ...news.losses].slice(0, plan.iterations)
  change(state, {
    loss,
    iteration: Math.min(Math.max(news.iteration, state.history.iteration), plan.iterations),
    seconds: (performance.now() - state.startedAt) / 1000,
    evaluations: news.evaluations,
  })
  const iteration = divergedAt(loss)
  if (iteration > 0) return stop({ kind: 'diverged', iteration, loss: loss[iteration - 1] })
  if (news.params !== undefined) evaluate(news, state, stop)
}

function evaluate(
  { iteration, epoch, params }: Pick<TrainingEvent, 'iteration' | 'epoch' | 'params'>,
  state: State,
  stop: Stop,
): void {
  const checked = checkParams(params, hiddenOf(state.history.plan))
  if ('misshapen' in checked) return stop({ kind: 'misshapen', misshapen: checked.misshapen })
  const learnt = { iteration, params: checked.params }
  state.learnt = learnt
  // If this process cannot keep up, measure only at the ends of epochs.
  if (state.waiting >= MAX_WAITING && epoch === undefined) return
  state.waiting++
  state.measured = state.measured.then(async () => {
    await measureInto(state, learnt, epoch)
    state.waiting--
  })
}

async function measureInto(state: State, { iteration, params }: Checkpoint, epoch?: number): Promise<void> {
  const { plan } = state.history
  const { train, test } = measuredImages(plan.images)
  const activation = activationIn(plan)
  const look = {
    iteration,
    ...(epoch !== undefined && { epoch }),
    train: await measure(activation, params, train),
    test: await measure(activation, params, test),
  }
  change(state, { looks: [...state.history.looks.filter((other) => other.iteration !== iteration), look] })
}

function change(state: State, changes: Partial<History>): void {
  state.history = { ...state.history, ...changes }
  state.onChange?.(state.history)
}

function endingOf(outcome: BadOutcome): Ending {
  // A terminal sends Ctrl-C to the guest too.
  const isInterrupted = outcome.kind === 'machine-fault' && outcome.fault.cause === 'killed'
  if (isInterrupted && outcome.fault.signal === 'SIGINT') return { kind: 'stopped' }
  return { kind: 'failed', outcome }
}
