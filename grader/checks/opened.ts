import type { Opened } from '../sandbox/broker-api.ts'
import type { Failure } from '../model/check.ts'
import { UnsettledError } from './unsettled.ts'

/** Ends a check whose exercise cannot run. What stands in the way is told once, by the check on the declarations; the others are skipped. */
export function checkOpened(opened: Opened, by: 'signature' | 'behaviour'): void {
  if (opened.unreadable === 'missing')
    throw new UnsettledError({ status: 'todo', failure: { kind: 'unreadable', why: 'missing' } })
  if (by === 'behaviour') {
    if (!opened.runnable) throw new UnsettledError({ status: 'skipped' })
    return
  }
  // Nobody knows what the file is like.
  const { fault } = opened
  if (fault)
    throw new UnsettledError({
      status: 'error',
      failure: { kind: 'outcome', outcome: { kind: 'machine-fault', fault } },
    })
  const failure = failureOf(opened)
  if (failure) throw new UnsettledError({ status: 'failed', failure })
}

// --- internal ---

function failureOf({ unreadable, gaveUp, findings, unbundled }: Opened): Failure | undefined {
  if (unreadable) return { kind: 'unreadable', why: unreadable }
  if (gaveUp) return { kind: 'gave-up', how: gaveUp }
  if (findings.length > 0) return { kind: 'findings', findings }
  return unbundled === undefined ? undefined : { kind: 'unbundled', text: unbundled }
}
