import type { CheckStatus, Failure } from '../model/check.ts'

/** A check that ends without a verdict of its own. */
export class Unsettled extends Error {
  readonly status: CheckStatus
  readonly failure?: Failure
  constructor(status: CheckStatus, failure?: Failure) {
    super(status)
    this.status = status
    this.failure = failure
  }
}
