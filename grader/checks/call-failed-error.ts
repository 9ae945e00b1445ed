import type { Outcome } from '../model/outcome.ts'

/** Thrown when a call in the guest did not return a value, because of the student's code. */
export class CallFailedError extends Error {
  readonly outcome: Exclude<Outcome, { kind: 'returned' | 'machine-fault' }>
  constructor(outcome: Exclude<Outcome, { kind: 'returned' | 'machine-fault' }>) {
    super(outcome.kind)
    this.outcome = outcome
  }
}

/**
 * Thrown when a fault of the machine ended a call. It is not a `CallFailedError`: a check that tolerates those must not
 * tolerate this one.
 */
export class MachineFaultError extends Error {
  readonly outcome: Extract<Outcome, { kind: 'machine-fault' }>
  constructor(outcome: Extract<Outcome, { kind: 'machine-fault' }>) {
    super(outcome.fault.cause)
    this.outcome = outcome
  }
}
