import type { Lang } from '../model/say.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { GraderOptions } from '../grade.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import type { Overrides } from '../model/conditions.ts'
import type { Student } from './enrolment/student.ts'
import type { Note, OutcomeStatus } from '../model/class.ts'

/** Where the time of a submission comes from; the files' own is the weakest. */
export type TimeSource = 'gradescope' | 'roster' | 'archive' | 'files'

/** What is known of one submission; what it is worth stands in the journal. */
export interface SubmissionRecord {
  /** Unique in the class; its report is called so. */
  readonly key: string
  /** The folder or file it was; nothing where a student of the roster handed in nothing. */
  readonly source?: string
  readonly students: readonly Student[]
  readonly submittedAt?: string
  readonly timeFrom?: TimeSource
  /** The export says that it came late. */
  readonly late?: boolean
  readonly notes: readonly Note[]
  /** The digest of the course's files in it. */
  readonly content?: string
  /** Where the journal has its verdict. */
  readonly journalKey?: string
}

/** How a class was graded: what a verdict depends on beside the submission. */
export interface ClassConditions
  extends Pick<CourseVerdict, 'isolation' | 'neighbours' | 'seed' | 'quick'>, Pick<GraderOptions, 'full'> {
  readonly kit: string
  readonly ids: readonly ExerciseId[]
  readonly thresholds?: Overrides['thresholds']
}

/** What the gradebook depends on beside the verdicts. */
export interface BookSettings {
  readonly lang: Lang
  readonly overrides?: Overrides
  readonly due?: string
  readonly canvasAssignment?: string
}

/** One part of a class that is graded in several places. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** A class: kept beside the gradebook, and all that is needed to make it again. */
export interface ClassRecord {
  readonly version: 1
  readonly conditions: ClassConditions
  readonly settings: BookSettings
  readonly shard?: Shard
  readonly submissions: readonly SubmissionRecord[]
}

/** A submission and what it came to. */
export interface Outcome {
  readonly record: SubmissionRecord
  readonly status: OutcomeStatus
  /** With the instructor's points; only of what was graded. */
  readonly verdict?: CourseVerdict
}

/** How a submission ended. */
export function statusOf({ source, notes }: SubmissionRecord, graded: boolean): OutcomeStatus {
  if (source === undefined) return 'missing'
  if (notes.some(({ kind }) => kind === 'grader-fault')) return 'grader-fault'
  if (!graded) return 'pending'
  return notes.some(({ kind }) => kind === 'refused' || kind === 'nothing-found') ? 'unreadable' : 'graded'
}
