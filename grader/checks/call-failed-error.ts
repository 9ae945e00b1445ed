import type { Outcome } from '../model/outcome.ts'

/** A call that ended in any other way than by returning, and that by the student's code. */
export class CallFailedError extends Error {
  readonly outcome: Exclude<Outcome, { kind: 'returned' | 'machine-fault' }>
  constructor(outcome: Exclude<Outcome, { kind: 'returned' | 'machine-fault' }>) {
    super(outcome.kind)
    this.outcome = outcome
  }
}

/** A call that the machine kept from ending. It is no `CallFailedError`: a check that forgives those must not forgive this one. */
export class MachineFaultError extends Error {
  readonly outcome: Extract<Outcome, { kind: 'machine-fault' }>
  constructor(outcome: Extract<Outcome, { kind: 'machine-fault' }>) {
    super(outcome.fault.cause)
    this.outcome = outcome
  }
}
