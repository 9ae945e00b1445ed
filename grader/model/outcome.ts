import type { Localized } from './localized.ts'
import type { SourceLine } from './source-line.ts'

/** A position in the student's file, taken from a stack trace. */
export interface StackFrame extends Partial<SourceLine> {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly name?: string
}

/** How a call in the guest ended; only `returned` carries a value. */
export type Outcome =
  | { readonly kind: 'returned'; readonly value: Uint8Array }
  | {
      readonly kind: 'threw'
      readonly name: string
      readonly message: string
      readonly frames: readonly StackFrame[]
      /** For an error of `#np`: its message in both languages. */
      readonly says?: Localized
      /** The same without what it advises, where it advises something. */
      readonly facts?: Localized
    }
  | { readonly kind: 'not-written'; readonly task: string }
  | {
      readonly kind: 'timed-out'
      readonly afterMs: number
      /** What it was running when it was stopped. */
      readonly frames?: readonly StackFrame[]
    }
  | { readonly kind: 'out-of-memory'; readonly limitMb: number }
  | { readonly kind: 'exited'; readonly code: number | null; readonly signal: string | null }
  | { readonly kind: 'unsendable'; readonly what: string; readonly path: string }
  | { readonly kind: 'machine-fault'; readonly fault: MachineFault }

/** A fault of the machine: what the student's code would have done is unknown. */
export type MachineFault =
  /** One of the grader's processes exited repeatedly before it could receive the student's code; `detail` is its last output. */
  | { readonly cause: 'no-start'; readonly detail?: string }
  /** Killed twice by a signal that the grader did not send. */
  | { readonly cause: 'killed'; readonly signal: string }
  /** Timed out without getting the processor time that it was entitled to. */
  | { readonly cause: 'starved' }
  /** Stopped twice by another process, and not continued. */
  | { readonly cause: 'stopped' }
  /** The run was cancelled. */
  | { readonly cause: 'closed' }

/** A call's outcome, with its cost and what the student printed. */
export interface CallReport {
  readonly outcome: Outcome
  readonly console: readonly string[]
  /** What was printed while the file was loaded; with the first call alone. */
  readonly loading?: readonly string[]
  /** Wall-clock time, without the time in which grader or guest was suspended. */
  readonly durationMs: number
  /** Processor time, if the system reports it. */
  readonly workedMs?: number
  readonly peakMb?: number
}

/** The outcomes that carry no value. */
export type BadOutcome = Exclude<Outcome, { kind: 'returned' }>
