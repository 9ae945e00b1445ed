import type { Finding, FindingOf } from './finding.ts'
import type { Unreadable } from './submission.ts'
import type { Outcome } from './outcome.ts'
import type { Localized } from './localized.ts'
import type { Training } from './training.ts'
import type { TracedCall } from './trace.ts'
import type { Pattern } from './pattern.ts'
import type { ExerciseId } from './exercise.ts'

/** What a mismatch of type calls a plain array where an `NdArray` was declared. */
export const PLAIN_ARRAY = 'plain Array'

/** How an actual value differs from the expected one. Values are printed as NumPy prints them, which reads the same in every language. */
export type Mismatch =
  | {
      readonly kind: 'type'
      readonly expected: 'number' | 'array'
      readonly received: string
      /** Its name in what was returned, where it is a part of that. */
      readonly name?: string
      /** The part that is missing, where something else was returned. */
      readonly missing?: string
    }
  | {
      readonly kind: 'shape'
      readonly name?: string
      readonly expected: readonly number[]
      readonly received: readonly number[]
      readonly pattern?: Pattern
    }
  | {
      readonly kind: 'value'
      readonly name?: string
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
  | {
      readonly kind: 'says'
      readonly says: Localized
      readonly expected?: string
      readonly received?: string
      /** What to try, where the check's own hint is about something else. */
      readonly hint?: Localized
    }

/** Why no script could be made of a file, and the file that has the error, which may be one that it imports. */
export interface Unbundled {
  readonly text: string
  readonly file?: string
}

/** Why a check failed, as data; the reports turn it into words. */
export type Failure =
  | {
      readonly kind: 'unreadable'
      readonly why: Unreadable
      /** Another file that may be meant, and the one that is missing. */
      readonly found?: string
      readonly file?: string
    }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | ({ readonly kind: 'unbundled' } & Unbundled)
  | { readonly kind: 'gave-up'; readonly how: 'hung' | 'crashed' }
  | { readonly kind: 'outcome'; readonly outcome: Exclude<Outcome, { kind: 'returned' }> }
  | { readonly kind: 'mismatch'; readonly mismatch: Mismatch }
  | { readonly kind: 'waits-for'; readonly says: Localized }
  | { readonly kind: 'internal'; readonly message: string }

/** How a check can end. */
export type CheckStatus = CheckEnd['status']

/** What a check is, before it has run. */
export interface CheckInfo {
  readonly kind: 'signature' | 'behaviour' | 'training'
  /** The English title: the check's name in reports. */
  readonly name: string
  readonly title: Localized
  readonly points: number
  /** What to try when it fails. */
  readonly hint?: Localized
}

/** What was noticed while it ran, however it ended. */
export interface CheckNotes {
  readonly console?: readonly string[]
  /** What was printed while the file was loaded, of the first check that calls it. */
  readonly loading?: readonly string[]
  /** The file's relative imports. */
  readonly imports?: readonly string[]
  /** Nothing of the stub is left in the file: what is not written yet is in another one. */
  readonly written?: boolean
  /** What may be a mistake in the file, and is told where a check fails. */
  readonly doubts?: readonly FindingOf<'habit'>[]
  readonly training?: Training
  /** What the exercise's probes came to, of the last check of an exercise that fails. */
  readonly probes?: readonly TracedCall[]
}

/** What is known of a check that the code did not pass. */
interface TriedCode {
  /** What was tried, as code. */
  readonly tried?: string
  /** What its calls came to: diagnosis compares them with those of known wrong answers. */
  readonly trace?: readonly TracedCall[]
  /** What its results look like, where someone knows. */
  readonly diagnosis?: {
    readonly id: string
    readonly says: Localized
    /** It describes what was seen and not the mistake: the check's hint stands beside it. */
    readonly partial?: boolean
  }
}

type NothingTried = { readonly [Key in keyof TriedCode]?: undefined }

/** How a check ended, and why it was not passed. Each end has its own fields: what was passed failed by nothing. */
export type CheckEnd<Why = { readonly failure: Failure }> =
  | (NothingTried & { readonly status: 'passed'; readonly failure?: undefined })
  /** The code was found wrong, too slow, or not written. */
  | (TriedCode & { readonly status: 'failed' | 'timed-out' | 'todo' } & Why)
  /** Left out, or something else is not in order yet. */
  | (NothingTried & { readonly status: 'skipped'; readonly failure?: Extract<Failure, { kind: 'waits-for' }> })
  /** Not the code's doing. */
  | (NothingTried & { readonly status: 'error' } & Why)

/** What rides on a vitest test's `meta` once it has run: everything a report needs of a check but its duration. */
export type CheckMeta = CheckInfo & CheckNotes & CheckEnd

/** What the checks of one exercise reported; undefined if the check file failed before it could report. */
export interface ExerciseReport {
  readonly id: ExerciseId
  readonly checks?: readonly { readonly meta: CheckMeta; readonly durationMs: number }[]
  /** The grader's own error, if there was one. */
  readonly error?: string
}
