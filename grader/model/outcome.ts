import type { SourceLine } from './source-line.ts'

/** A place in the student's file that a stack trace names. */
export interface Frame extends Partial<SourceLine> {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly name?: string
}

/** How a call in the guest ended; only `returned` carries a value. */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: Uint8Array }
  | { readonly kind: 'threw'; readonly name: string; readonly message: string; readonly frames: readonly Frame[] }
  | { readonly kind: 'not-written'; readonly task: string }
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'out-of-memory'; readonly limitMb: number }
  | { readonly kind: 'exited'; readonly code: number | null; readonly signal: string | null }
  | { readonly kind: 'unsendable'; readonly what: string; readonly path: string }
  | { readonly kind: 'machine-fault'; readonly fault: MachineFault }

/** What the machine did, so that nobody knows what the student's code would have done. */
export type MachineFault =
  /** A process of the grader's ended again and again before it could take the student's code; its last words. */
  | { readonly cause: 'no-start'; readonly detail?: string }
  /** Twice ended by a signal that the grader did not send. */
  | { readonly cause: 'killed'; readonly signal: string }
  /** Waited for, but without the processor's time that it was entitled to. */
  | { readonly cause: 'starved' }
  /** Twice stopped by somebody, and not continued. */
  | { readonly cause: 'stopped' }
  /** The run was given up. */
  | { readonly cause: 'closed' }

/** A call's outcome, with what it cost and what the student printed. */
export interface CallReport {
  readonly outcome: Outcome
  readonly console: readonly string[]
  /** By the clock, without the time in which grader or guest stood still. */
  readonly durationMs: number
  /** On a processor, where the system tells it. */
  readonly workedMs?: number
  readonly peakMb?: number
}

/** How a call can end without a value. */
export type BadOutcome = Exclude<Outcome, { kind: 'returned' }>
