// Asks a student's code, in its guest, for what the figures show.
import { CallFailed } from '../checks/call-failed.ts'
import { type CurrentCheck, subjectOf } from '../checks/subject.ts'
import type { ExerciseId } from '../course/manifest.ts'
import { connectBroker } from '../sandbox/broker-client.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import { OddValue } from './data/parse.ts'
import type { Figure } from './figure.ts'
import { figures } from './figures.ts'

/** What came of asking for a figure's data: they, or why there are none. */
export type Collected = { readonly data: unknown } | { readonly missing: Missing }

/** Why a figure has nothing to show. */
export type Missing = 'not-written' | 'cannot-run' | 'threw' | 'timed-out' | 'odd' | 'no-time' | 'no-training'

/** What was collected, by the names of the figures. */
export type FigureData = Readonly<Record<string, Collected>>

/** Collects what belongs to the exercises of a verdict: one after the other, and never for longer than all figures may take. */
export async function collectFigures(channel: string, verdict: CourseVerdict, limitMs = LIMIT_MS): Promise<FigureData> {
  const client = connectBroker(channel)
  const until = performance.now() + limitMs
  const found: Record<string, Collected> = {}
  for (const { id, status, training } of verdict.exercises) {
    const own = figures.filter(({ exercise }) => exercise === id)
    for (const { name, fromTraining } of own) {
      const data = training && fromTraining?.(training)
      if (fromTraining) found[name] = data === undefined ? missing('no-training') : { data }
    }
    const asking = own.filter(({ collect }) => collect)
    if (asking.length === 0) continue
    const why = status === 'todo' ? 'not-written' : performance.now() > until ? 'no-time' : undefined
    if (why) for (const { name } of asking) found[name] = missing(why)
    else Object.assign(found, await askExercise(id, asking, client, verdict.seed, until))
  }
  return found
}

// --- internal ---

const LIMIT_MS = 20_000
const CALL_MS = 2_000

const missing = (why: Missing): Collected => ({ missing: why })

async function askExercise(
  id: ExerciseId,
  asking: readonly Figure[],
  client: ReturnType<typeof connectBroker>,
  seed: number,
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
          : await ask(figure, id, client, seed, timeoutMs)
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
  seed: number,
  timeoutMs: number,
): Promise<Collected> {
  const call: CurrentCheck = { name: `figure ${name}`, calls: 0, console: [], durationMs: 0, trace: [] }
  const subject = subjectOf(id, client, seed, () => call, { timeoutMs })
  try {
    return { data: await collect?.(subject as never) }
  } catch (error) {
    if (error instanceof CallFailed) return missing(whyOf(error))
    // Whatever else a parser trips over is a value of another form.
    if (error instanceof OddValue || error instanceof TypeError || error instanceof RangeError) return missing('odd')
    throw error
  }
}

function whyOf({ outcome }: CallFailed): Missing {
  if (outcome.kind === 'not-written' || outcome.kind === 'timed-out') return outcome.kind
  return outcome.kind === 'unsendable' ? 'odd' : 'threw'
}
