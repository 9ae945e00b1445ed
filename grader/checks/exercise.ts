import { afterAll, beforeAll, describe, test, type TestContext } from 'vitest'
import { type ExerciseId, exerciseOrThrow } from '../course/manifest.ts'
import { connectBroker } from '../sandbox/broker-client.ts'
import type { Opened } from '../sandbox/broker-api.ts'
import { renderFailure } from '../text/render-failure.ts'
import type { Say } from '../text/say.ts'
import { CallFailed } from './call-failed.ts'
import type { CheckMeta, CheckStatus, Failure, Mismatch } from './failure.ts'
import { grading, type Grading } from './grading.ts'
import { Mismatched } from './matchers.ts'
import { type Random, randomFrom } from './random.ts'
import { seedOf } from './seeds.ts'
import { type CurrentCheck, type Subject, subjectOf } from './subject.ts'
import { TooSlow } from './too-slow.ts'
import { WaitsFor } from './waits-for.ts'

/** What a check may say of itself. */
export interface CheckOptions {
  readonly points: number
  /** What to try when it fails. */
  readonly hint?: Say
  /** `training` marks the MNIST run, which `--quick` leaves out. */
  readonly kind?: 'behaviour' | 'training'
}

/** What is handed to a check while it runs. */
export interface Running {
  /** Random cases of this check, from the run's seed. */
  readonly random: Random
  readonly grading: Grading
  /** What the report is to know beyond passed or failed. */
  readonly meta: CheckMeta
  /** Whether every check of this exercise's behaviour so far was passed. */
  readonly allPassedSoFar: boolean
  /** Tells whoever waits how far a long check is. */
  note(text: string): void
}

/** What a check file writes its checks with. */
export interface Checks<Id extends ExerciseId> {
  check(title: Say, options: CheckOptions, body: (running: Running) => Promise<void>): void
  readonly subject: Subject<Id>
}

/** The checks of one exercise. The first of them, on its declarations, is added here. */
export function exercise<Id extends ExerciseId>(id: Id, define: (checks: Checks<Id>) => void): void {
  const run = grading()
  const client = connectBroker(run.channel)
  let opened: Opened
  let current: CurrentCheck = newCheck('')
  let allPassedSoFar = true

  describe(id, () => {
    beforeAll(async () => {
      opened = await client.open(id)
    })
    afterAll(() => client.close(id))

    const add = (
      title: Say,
      options: Omit<CheckOptions, 'kind'> & { kind: CheckMeta['kind'] },
      body: (meta: CheckMeta, context: TestContext) => Promise<void>,
    ): void => {
      const meta: CheckMeta = { name: title.en, title, ...options }
      test(
        title[run.lang],
        { meta: { check: meta }, ...(meta.kind === 'training' && { timeout: TRAINING_TIMEOUT_MS }) },
        async (context) => {
          current = newCheck(title.en)
          const own = (context.task.meta.check ??= meta)
          try {
            await settle(own, context, run, current, () => body(own, context))
          } finally {
            allPassedSoFar &&= own.status === 'passed' || own.kind === 'signature'
          }
        },
      )
    }
    add(DECLARES, { points: DECLARATION_POINTS, kind: 'signature' }, async (meta) => {
      meta.imports = opened.imports
      checkOpened(opened, 'signature')
    })
    define({
      subject: subjectOf(id, client, run.seed, () => current),
      check: (title, options, body) =>
        add(title, { kind: 'behaviour', ...options }, async (meta, context) => {
          checkOpened(opened, 'behaviour')
          if (meta.kind === 'training' && run.quick) throw new Unsettled('skipped')
          const random = randomFrom(seedOf(run.seed, id, title.en))
          const note = (text: string): void => void context.annotate(text, 'training')
          await body({ random, grading: run, meta, allPassedSoFar, note })
        }),
    })
  })
  exerciseOrThrow(id)
}

/** What the declarations of each exercise are worth. */
export const DECLARATION_POINTS = 1

// --- internal ---

const DECLARES: Say = { en: 'declares what is asked', ko: '요구한 대로 선언했습니다' }

// Ten minutes for the training itself, and what stands before it.
const TRAINING_TIMEOUT_MS = 20 * 60_000

const newCheck = (name: string): CurrentCheck => ({ name, calls: 0, console: [], durationMs: 0 })

/** A check that ends without a verdict of its own. */
class Unsettled extends Error {
  readonly status: CheckStatus
  readonly failure?: Failure
  constructor(status: CheckStatus, failure?: Failure) {
    super(status)
    this.status = status
    this.failure = failure
  }
}

// What stands in the way of running at all is told once, by the check on the declarations; the others are skipped.
function checkOpened(opened: Opened, by: 'signature' | 'behaviour'): void {
  if (opened.unreadable === 'missing') throw new Unsettled('todo', { kind: 'unreadable', why: 'missing' })
  if (by === 'behaviour') {
    if (!opened.runnable) throw new Unsettled('skipped')
    return
  }
  const failure = failureOf(opened)
  if (failure) throw new Unsettled('failed', failure)
}

function failureOf({ unreadable, gaveUp, findings, unbundled }: Opened): Failure | undefined {
  if (unreadable) return { kind: 'unreadable', why: unreadable }
  if (gaveUp) return { kind: 'gave-up', how: gaveUp }
  if (findings.length > 0) return { kind: 'findings', findings }
  return unbundled === undefined ? undefined : { kind: 'unbundled', text: unbundled }
}

async function settle(
  meta: CheckMeta,
  context: TestContext,
  run: Grading,
  current: CurrentCheck,
  body: () => Promise<void>,
): Promise<void> {
  try {
    await body()
    meta.status = 'passed'
  } catch (error) {
    Object.assign(meta, verdictOf(error, current.calls > 0))
  }
  meta.console = current.console
  if (meta.status === 'passed') return
  if (meta.failure?.kind === 'mismatch' || meta.failure?.kind === 'outcome') meta.tried = current.tried
  const message = renderFailure(meta, run.lang)
  if (meta.status === 'skipped') context.skip(message)
  throw new CheckNotPassed(message, meta.failure)
}

function verdictOf(error: unknown, called: boolean): { status: CheckStatus; failure?: Failure } {
  if (error instanceof Unsettled) return { status: error.status, failure: error.failure }
  if (error instanceof WaitsFor) return { status: 'skipped', failure: { kind: 'waits-for', says: error.says } }
  if (error instanceof TooSlow) return { status: 'timed-out', failure: mismatchOf({ kind: 'says', says: error.says }) }
  if (error instanceof Mismatched) return { status: 'failed', failure: mismatchOf(error.mismatch) }
  if (error instanceof CallFailed)
    return { status: statusOf(error.outcome.kind), failure: { kind: 'outcome', outcome: error.outcome } }
  // What came back is typed by the contract but made by the student's code: a check that trips over it has found it malformed.
  if (called && error instanceof TypeError) {
    return { status: 'failed', failure: mismatchOf({ kind: 'says', says: MALFORMED }) }
  }
  return {
    status: 'error',
    failure: { kind: 'internal', message: String(error instanceof Error ? error.stack : error) },
  }
}

const MALFORMED: Say = {
  en: 'The result does not have the form that was asked for.',
  ko: '결과의 형식이 요구한 것과 다릅니다.',
}

const mismatchOf = (mismatch: Mismatch): Failure => ({ kind: 'mismatch', mismatch })

const statusOf = (kind: CallFailed['outcome']['kind']): CheckStatus =>
  kind === 'not-written' ? 'todo' : kind === 'timed-out' ? 'timed-out' : 'failed'

/** What vitest shows: the same words as the report, and both sides for its diff. */
class CheckNotPassed extends Error {
  readonly expected?: unknown
  readonly actual?: unknown
  constructor(message: string, failure: Failure | undefined) {
    super(message)
    this.name = 'CheckNotPassed'
    this.stack = `${this.name}: ${message}` // Where it was thrown is nobody's business.
    if (failure?.kind !== 'mismatch') return
    const { mismatch } = failure
    if (mismatch.kind === 'value')
      Object.assign(this, { expected: mismatch.expected, actual: mismatch.received, showDiff: true })
  }
}
