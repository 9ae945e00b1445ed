// What a class report says besides the grades. Types only; the words are in the reports.
import type { Unreadable, UnreadableArchive } from './submission.ts'

/** Why an entry of an archive or folder is skipped. */
export type Ignored = 'outside' | 'link' | 'special'

/** Why a whole submission is rejected. */
export type Refusal = Exclude<UnreadableArchive, 'ambiguous'> | 'no-permission'

/** A file of a submission that looks like work and was not taken, and the name of the course's file that may be meant. */
export interface NotTaken {
  readonly path: string
  readonly meant?: string
}

/** Which of several files was taken, and which were left. */
export interface Chosen {
  readonly taken: string
  readonly left: readonly string[]
}

/** Something that an instructor should know about a submission. */
export type Note =
  | { readonly kind: 'refused'; readonly why: Refusal }
  | { readonly kind: 'nothing-found' }
  | { readonly kind: 'ambiguous'; readonly files: readonly string[] }
  | { readonly kind: 'not-taken'; readonly files: readonly NotTaken[] }
  | { readonly kind: 'chosen'; readonly files: readonly Chosen[] }
  | { readonly kind: 'unreadable-files'; readonly files: Readonly<Record<string, Unreadable>> }
  | { readonly kind: 'ignored'; readonly why: Ignored; readonly count: number }
  | { readonly kind: 'not-in-roster' }
  | { readonly kind: 'several-submissions' }
  | { readonly kind: 'grader-fault'; readonly message: string }

/**
 * How grading a submission ended: `unreadable` is the student's fault, `grader-fault` is ours; `pending` was not graded before an
 * interruption.
 */
export type OutcomeStatus = 'graded' | 'unreadable' | 'missing' | 'grader-fault' | 'pending'

/** Why a grade may have changed. */
export type Cause = 'files' | 'kit' | 'conditions' | 'points'

/** The result of grading a class. */
export interface CohortSummary {
  readonly graded: number
  /** How many of those came from the journal. */
  readonly kept: number
  readonly unreadable: number
  readonly missing: number
  readonly graderFault: number
  /** Graded, but with notes for the instructor. */
  readonly noted: number
  readonly mean: string
  readonly maxScore: string
  readonly gradebook: string
}
