import type { Outcome } from '../sandbox/protocol/outcome.ts'

/** A call that ended in any other way than by returning. */
export class CallFailed extends Error {
  readonly outcome: Exclude<Outcome, { kind: 'returned' }>
  constructor(outcome: Exclude<Outcome, { kind: 'returned' }>) {
    super(outcome.kind)
    this.outcome = outcome
  }
}
