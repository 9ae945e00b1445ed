import type { SourceLine } from '../../source-line.ts'

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

/** A call's outcome, with what it cost and what the student printed. */
export interface CallReport {
  readonly outcome: Outcome
  readonly console: readonly string[]
  readonly durationMs: number
  readonly peakMb?: number
}
