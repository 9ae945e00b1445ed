// What is told of a class beside its grades: only types, for those who have the words.
import type { UnreadableArchive } from './submission.ts'

/** Why something in an archive or folder is not looked at. */
export type Ignored = 'outside' | 'link' | 'special'

/** Why nothing of a submission can be taken. */
export type Refusal = Exclude<UnreadableArchive, 'ambiguous'> | 'no-permission'

/** Something that an instructor should know of a submission. */
export type Note =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'ambiguous'; readonly files: readonly string[] }
  | { readonly kind: 'ignored'; readonly why: Ignored; readonly count: number }
  | { readonly kind: 'not-in-roster' }
  | { readonly kind: 'several-submissions' }
  | { readonly kind: 'grader-fault'; readonly message: string }

/** How a submission ended: `unreadable` is the student's affair, `grader-fault` ours; `pending` is what an interrupted run has not come to. */
export type OutcomeStatus = 'graded' | 'unreadable' | 'missing' | 'grader-fault' | 'pending'

/** Why a grade may have changed. */
export type Cause = 'files' | 'kit' | 'conditions' | 'points'

/** What a run over a class came to. */
export interface CohortSummary {
  readonly graded: number
  /** Of those, taken from the journal. */
  readonly kept: number
  readonly unreadable: number
  readonly missing: number
  readonly graderFault: number
  /** Graded, but there is something to know of them. */
  readonly noted: number
  readonly mean: string
  readonly maxScore: string
  readonly gradebook: string
}
