import type { TestContext } from 'vitest'
import { renderMessage } from '../text/render-failure.ts'
import { inBoth } from '../text/texts.ts'
import { CallFailed, MachineFailed } from './call-failed.ts'
import { CheckNotPassed } from './check-not-passed.ts'
import type { CheckMeta, CheckStatus, Failure, Mismatch } from '../model/check.ts'
import type { Grading } from './grading.ts'
import { Mismatched } from './matchers.ts'
import type { CurrentCheck } from './subject.ts'
import { TooSlow } from './too-slow.ts'
import { Unsettled } from './unsettled.ts'
import { WaitsFor } from './waits-for.ts'

/** Runs a check's body, and turns whatever comes of it into the check's meta and into what vitest shows. */
export async function settle(
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
  // What the machine did is not the code's doing: there is nothing to show of what was tried.
  if (meta.status === 'error') throw new CheckNotPassed(meta, run.lang)
  if (meta.failure?.kind === 'mismatch' || meta.failure?.kind === 'outcome') {
    meta.tried = current.tried?.()
    if (meta.kind === 'behaviour') meta.trace = current.trace.map((trace) => trace())
  }
  if (meta.status === 'skipped') context.skip(renderMessage(meta, run.lang))
  throw new CheckNotPassed(meta, run.lang)
}

// --- internal ---

function verdictOf(error: unknown, called: boolean): { status: CheckStatus; failure?: Failure } {
  if (error instanceof Unsettled) return { status: error.status, failure: error.failure }
  if (error instanceof WaitsFor) return { status: 'skipped', failure: { kind: 'waits-for', says: error.says } }
  if (error instanceof TooSlow) return { status: 'timed-out', failure: mismatchOf({ kind: 'says', says: error.says }) }
  if (error instanceof Mismatched) return { status: 'failed', failure: mismatchOf(error.mismatch) }
  if (error instanceof MachineFailed) return { status: 'error', failure: { kind: 'outcome', outcome: error.outcome } }
  if (error instanceof CallFailed)
    return { status: statusOf(error.outcome.kind), failure: { kind: 'outcome', outcome: error.outcome } }
  // What came back is typed by the contract but made by the student's code: a check that trips over it has found it malformed.
  if (called && (error instanceof TypeError || error instanceof RangeError)) {
    return { status: 'failed', failure: mismatchOf({ kind: 'says', says: MALFORMED }) }
  }
  return {
    status: 'error',
    failure: { kind: 'internal', message: String(error instanceof Error ? error.stack : error) },
  }
}

const MALFORMED = inBoth((words) => words.malformed)

const mismatchOf = (mismatch: Mismatch): Failure => ({ kind: 'mismatch', mismatch })

const statusOf = (kind: CallFailed['outcome']['kind']): CheckStatus =>
  kind === 'not-written' ? 'todo' : kind === 'timed-out' ? 'timed-out' : 'failed'
