import type { Finding } from './finding.ts'
import type { Unreadable } from './submission.ts'
import type { Outcome } from './outcome.ts'
import type { Say } from './say.ts'
import type { Training } from './training.ts'
import type { TracedCall } from './trace.ts'
import type { Pattern } from './pattern.ts'
import type { ExerciseId } from './exercise.ts'

/** How an actual value differs from the expected one. Values are printed as NumPy prints them, which reads the same in every language. */
export type Mismatch =
  | { readonly kind: 'type'; readonly expected: 'number' | 'array'; readonly received: string }
  | {
      readonly kind: 'shape'
      readonly expected: readonly number[]
      readonly received: readonly number[]
      readonly pattern?: Pattern
    }
  | {
      readonly kind: 'value'
      readonly expected: string
      readonly received: string
      /** The first index at which the two differ; empty for a number. */
      readonly at: readonly number[]
      readonly expectedAt: number
      readonly receivedAt: number
      readonly largestDifference: number
      /** How many numbers differ, and out of how many. */
      readonly differing?: readonly [count: number, of: number]
      readonly rtol: number
      readonly atol: number
      readonly pattern?: Pattern
    }
  | { readonly kind: 'says'; readonly says: Say; readonly expected?: string; readonly received?: string }

/** Why a check failed, as data; the reports turn it into words. */
export type Failure =
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unbundled'; readonly text: string }
  | { readonly kind: 'gave-up'; readonly how: 'hung' | 'crashed' }
  | { readonly kind: 'outcome'; readonly outcome: Exclude<Outcome, { kind: 'returned' }> }
  | { readonly kind: 'mismatch'; readonly mismatch: Mismatch }
  | { readonly kind: 'waits-for'; readonly says: Say }
  | { readonly kind: 'internal'; readonly message: string }

/** How a check ended. */
export type CheckStatus = 'passed' | 'failed' | 'todo' | 'skipped' | 'timed-out' | 'error'

/** What a vitest test carries in its `meta`: everything that a report needs to know about a check, except its duration. */
export interface CheckMeta {
  readonly kind: 'signature' | 'behaviour' | 'training'
  /** The English title: the check's name in reports. */
  readonly name: string
  readonly title: Say
  readonly points: number
  status?: CheckStatus
  failure?: Failure
  /** The call that was tried, as code. */
  tried?: string
  hint?: Say
  console?: readonly string[]
  /** The file's relative imports. */
  imports?: readonly string[]
  training?: Training
  /** The traces of its calls if it failed: diagnosis compares them with those of known wrong answers. */
  trace?: readonly TracedCall[]
  /** Which mistake its results look like, if it is a known one. */
  diagnosis?: { readonly id: string; readonly says: Say }
}

/** What the checks of one exercise reported; undefined if the check file crashed before it could report. */
export interface ExerciseReport {
  readonly id: ExerciseId
  readonly checks?: readonly { readonly meta: CheckMeta; readonly durationMs: number }[]
  /** The grader's own error, if there was one. */
  readonly error?: string
}
