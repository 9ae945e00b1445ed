import type { Opened } from '../sandbox/broker-api.ts'
import type { Failure } from '../model/check.ts'
import { Unsettled } from './unsettled.ts'

/** Ends a check whose exercise cannot run. What stands in the way is told once, by the check on the declarations; the others are skipped. */
export function checkOpened(opened: Opened, by: 'signature' | 'behaviour'): void {
  if (opened.unreadable === 'missing')
    throw new Unsettled({ status: 'todo', failure: { kind: 'unreadable', why: 'missing' } })
  if (by === 'behaviour') {
    if (!opened.runnable) throw new Unsettled({ status: 'skipped' })
    return
  }
  // Nobody knows what the file is like.
  const { fault } = opened
  if (fault)
    throw new Unsettled({ status: 'error', failure: { kind: 'outcome', outcome: { kind: 'machine-fault', fault } } })
  const failure = failureOf(opened)
  if (failure) throw new Unsettled({ status: 'failed', failure })
}

// --- internal ---

function failureOf({ unreadable, gaveUp, findings, unbundled }: Opened): Failure | undefined {
  if (unreadable) return { kind: 'unreadable', why: unreadable }
  if (gaveUp) return { kind: 'gave-up', how: gaveUp }
  if (findings.length > 0) return { kind: 'findings', findings }
  return unbundled === undefined ? undefined : { kind: 'unbundled', text: unbundled }
}
