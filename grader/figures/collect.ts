// Calls a student's code in its guest to get the data of the figures.
import { CallFailedError, MachineFaultError } from '../checks/call-failed-error.ts'
import { DEFAULT_SEED } from '../checks/seeds.ts'
import { type CurrentCheck, subjectOf } from '../checks/subject.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { GuestAddress } from '../sandbox/broker-api.ts'
import { connectBroker } from '../sandbox/broker-client.ts'
import type { CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { UnexpectedValueError } from './data/parse.ts'
import type { Figure } from './figure.ts'
import { figuresOf } from './figures.ts'
import type { MissingFigure } from '../model/missing-figure.ts'

/** The data of a figure, or why there are none. */
export type Collected = { readonly data: unknown } | { readonly missing: MissingFigure }
/** The collected data, by figure name. */
export type FigureData = Readonly<Record<string, Collected>>

/** Collects what belongs to the exercises of a verdict: one after the other, and never for longer than all figures may take. */
export async function collectFigures(
  guests: GuestAddress,
  verdict: CourseVerdict,
  limitMs = LIMIT_MS,
): Promise<FigureData> {
  const client = connectBroker(guests)
  const until = performance.now() + limitMs
  const found: Record<string, Collected> = {}
  for (const exercise of verdict.exercises) {
    const { id, training } = exercise
    const own = await figuresOf(id)
    for (const { name, fromTraining, isFixed } of own) {
      if (isFixed) found[name] = { data: undefined }
      const data = training && fromTraining?.(training)
      if (fromTraining) found[name] = data === undefined ? missing('no-training') : { data }
    }
    const asking = own.filter(({ collect }) => collect)
    if (asking.length === 0) continue
    const why = whyNotAsked(exercise) ?? (performance.now() > until ? 'no-time' : undefined)
    if (why) for (const { name } of asking) found[name] = missing(why)
    else Object.assign(found, await askExercise(id, asking, client, until))
  }
  return found
}

// --- internal ---

const LIMIT_MS = 20_000
const CALL_MS = 2_000

const missing = (why: MissingFigure): Collected => ({ missing: why })

// A file that broke the prepare worker once would break it again, which takes time.
function whyNotAsked({ status, checks }: ExerciseVerdict): MissingFigure | undefined {
  if (status === 'todo') return 'not-written'
  return checks.some(({ failure }) => failure?.kind === 'gave-up') ? 'cannot-run' : undefined
}

async function askExercise(
  id: ExerciseId,
  asking: readonly Figure[],
  client: ReturnType<typeof connectBroker>,
  until: number,
): Promise<Record<string, Collected>> {
  const found: Record<string, Collected> = {}
  try {
    const { runnable } = await client.open(id)
    for (const figure of asking) {
      const timeoutMs = Math.min(CALL_MS, until - performance.now())
      found[figure.name] = !runnable
        ? missing('cannot-run')
        : timeoutMs < 50
          ? missing('no-time')
          : await ask(figure, id, client, timeoutMs)
    }
  } finally {
    await client.close(id)
  }
  return found
}

async function ask(
  { name, collect }: Figure,
  id: ExerciseId,
  client: ReturnType<typeof connectBroker>,
  timeoutMs: number,
): Promise<Collected> {
  const call: CurrentCheck = { name: `figure ${name}`, calls: 0, console: [], workedMs: 0, trace: [] }
  const subject = subjectOf(id, client, DEFAULT_SEED, () => call, { timeoutMs })
  try {
    return { data: await collect?.(subject as never) }
  } catch (error) {
    if (error instanceof CallFailedError) return missing(whyOf(error))
    if (error instanceof MachineFaultError) return missing('machine')
    // Any other error of a parser means a value of the wrong form.
    if (error instanceof UnexpectedValueError || error instanceof TypeError || error instanceof RangeError)
      return missing('odd')
    throw error
  }
}

function whyOf({ outcome }: CallFailedError): MissingFigure {
  if (outcome.kind === 'not-written' || outcome.kind === 'timed-out') return outcome.kind
  return outcome.kind === 'unsendable' ? 'odd' : 'threw'
}
