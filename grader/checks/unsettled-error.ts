import type { CheckEnd } from '../model/check.ts'
import type { Localized } from '../model/localized.ts'

/** Ends a check whose body has settled nothing: it could not be run, or is not worth running. */
export class UnsettledError extends Error {
  readonly end: UnsettledEnd
  constructor(end: UnsettledEnd) {
    super(end.status)
    this.end = end
  }
}

/** Something before the check is not in order yet. */
export const waitsFor = (says: Localized): UnsettledError =>
  new UnsettledError({ status: 'skipped', failure: { kind: 'waits-for', says } })

/** What the check would run would not end in time, and is not begun. */
export const tooSlow = (says: Localized): UnsettledError =>
  new UnsettledError({ status: 'timed-out', failure: { kind: 'mismatch', mismatch: { kind: 'says', says } } })

// --- internal ---

type UnsettledEnd = Exclude<CheckEnd, { status: 'passed' }>
