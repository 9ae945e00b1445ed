import type { Failure, Mismatch } from './check.ts'
import type { StackFrame, BadOutcome } from './outcome.ts'

/** What a student may know of a failure whose details only the instructor sees: no part of it was written by a guest. */
export interface Redacted {
  readonly kind: 'withheld'
  readonly what:
    | 'threw'
    | 'unsendable'
    | 'nothing'
    | 'no-number'
    | 'no-array'
    | 'shape'
    | 'number'
    | 'values'
    | 'nan'
    | 'internal'
  /** Where it happened, in the exercise's own file. */
  readonly frames: readonly StackFrame[]
}

/** A failure as a student may see it: found by reading the file, worded by the check itself, or with its details withheld. */
export type StudentFailure =
  | Extract<Failure, { kind: 'unreadable' | 'findings' | 'unbundled' | 'gave-up' | 'waits-for' }>
  | { readonly kind: 'outcome'; readonly outcome: Exclude<BadOutcome, { kind: 'threw' | 'unsendable' }> }
  | {
      readonly kind: 'mismatch'
      readonly mismatch: Pick<Extract<Mismatch, { kind: 'says' }>, 'kind' | 'says' | 'hint'>
    }
  | Redacted
