import type { CsvRow } from '../intake/read-csv.ts'
import type { Lang } from '../model/localized.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { GraderOptions } from '../grade.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import type { Overrides, Untold } from '../model/conditions.ts'
import type { AttemptRule } from './enrolment/attempts.ts'
import type { ZoneMinutes } from './times/local-time.ts'
import type { LatePolicy } from '../model/late.ts'
import type { ScoreOverride } from '../model/score-override.ts'
import type { Print } from './same-work/prints.ts'
import type { Student } from './enrolment/student.ts'
import type { Note, OutcomeStatus } from '../model/class.ts'
import { isNothingRead } from '../model/handed-in.ts'
import type { ComparedWork } from './same-work/same-work.ts'
import type { ClassInsights } from './insights/insights.ts'

/** The source of a submission's time; file times are the least reliable. */
export type TimeSource = 'gradescope' | 'blackboard' | 'roster' | 'archive' | 'files'

/** The data of one submission; its verdict is in the journal. */
export interface SubmissionRecord {
  /** Unique in the class; also the name of its report. */
  readonly key: string
  /** The submitted folder or file; undefined if a student of the roster submitted nothing. */
  readonly source?: string
  readonly students: readonly Student[]
  /** Who each student is in this class, where several attempts of one are graded. */
  readonly owners?: readonly string[]
  readonly submittedAt?: string
  readonly timeFrom?: TimeSource
  /** Its time names no zone, and neither did the instructor: it is taken for Greenwich's. */
  readonly isZoneAssumed?: boolean
  /** Whether the export marks it as late. */
  readonly late?: boolean
  /** Its own due date, where it is not the class's. */
  readonly due?: string
  /** What its instructor gives for some exercises. */
  readonly scoreOverrides?: readonly ScoreOverride[]
  readonly notes: readonly Note[]
  /** The digest of the course's files in it. */
  readonly content?: string
  /** What was found in place of files that are missing, for its own report: the verdict may serve others too. */
  readonly found?: Readonly<Record<string, string>>
  /** What its files are compared by, with those of others. */
  readonly prints?: Readonly<Record<string, Print>>
  /** The key of its verdict in the journal. */
  readonly journalKey?: string
}

/** How a class was graded: everything that a verdict depends on besides the submission. */
export interface ClassConditions
  extends Pick<CourseVerdict, 'isolation' | 'neighbours' | 'seed' | 'quick'>, Pick<GraderOptions, 'full'> {
  readonly kit: string
  readonly ids: readonly ExerciseId[]
  readonly tolerances?: Overrides['tolerances']
}

/** Everything that the gradebook depends on besides the verdicts. */
export interface BookSettings {
  readonly lang: Lang
  readonly overrides?: Overrides
  readonly due?: string
  /** The zone of the due date: of times that name none, and of those in the gradebook. */
  readonly zone?: ZoneMinutes
  /** Which of a student's attempts counts. */
  readonly attempts?: AttemptRule
  /** What being late costs; nothing where it is not there. */
  readonly latePolicy?: LatePolicy
  readonly canvasAssignment?: string
  /** What the course is called on reports. */
  readonly course?: string
  /** What students are not told. */
  readonly untold?: Untold
}

/** One part of a class that is graded on several machines. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/** The record of a class, stored beside the gradebook; the gradebook can be made again from it and the journal. */
export interface ClassRecord {
  readonly version: 1
  readonly conditions: ClassConditions
  readonly settings: BookSettings
  readonly shard?: Shard
  readonly submissions: readonly SubmissionRecord[]
  /** Files among the submissions that are nobody's and may be work. */
  readonly others?: readonly string[]
  /** Moodle's worksheet, to be filled in again whenever scores change. */
  readonly worksheet?: readonly CsvRow[]
  /** Earlier work that the class is compared with. */
  readonly earlier?: readonly ComparedWork[]
  /** What the class understood, for other programs; worked out anew whenever it is written. */
  readonly insights?: ClassInsights
}

/** A submission and its result. */
export interface SubmissionOutcome {
  readonly record: SubmissionRecord
  readonly status: OutcomeStatus
  /** With the instructor's points; only if it was graded, or the instructor gave points for every exercise. Else there is no score, not even 0. */
  readonly verdict?: CourseVerdict
  /** What the student's report tells: without a score, why, and the points that the instructor gave. */
  readonly told?: CourseVerdict
}

/** How grading the submission ended. */
export function statusOf({ source, notes }: SubmissionRecord, graded: boolean): OutcomeStatus {
  if (source === undefined) return 'missing'
  if (notes.some(({ kind }) => kind === 'grader-fault')) return 'grader-fault'
  if (!graded) return 'pending'
  return notes.some(isNothingRead) ? 'unreadable' : 'graded'
}

/** Whether nothing of it was graded, and all its points are the instructor's. */
export const isGivenOnly = ({ status, verdict }: Pick<SubmissionOutcome, 'status' | 'verdict'>): boolean =>
  verdict !== undefined && status !== 'graded'

/** Whether who handed it in is nobody of the roster. */
export const isStranger = ({ notes }: Pick<SubmissionRecord, 'notes'>): boolean =>
  notes.some(({ kind }) => kind === 'not-in-roster')

/** Whether nothing but strangers' work was handed in: the roster may be another class's. */
export function isOtherClass(
  all: readonly (Pick<SubmissionRecord, 'notes'> & { readonly source?: unknown })[],
): boolean {
  const present = all.filter(({ source }) => source !== undefined)
  return present.length > 0 && present.every(isStranger)
}

/** Who counts in the means: the students of the roster, or everybody where the roster is another class's. */
export function countedIn(outcomes: readonly SubmissionOutcome[]): (student: Student) => boolean {
  const isAnothers = isOtherClass(outcomes.map(({ record }) => record))
  return ({ outside }) => outside === undefined || (isAnothers && outside === 'roster')
}

/** Whether it was given to nobody, because it may be one person's or another's: no file for another system may name it. */
export const isUnsettled = ({ notes }: Pick<SubmissionRecord, 'notes'>): boolean =>
  notes.some((note) =>
    note.kind === 'other-person' ? note.given === undefined : note.kind === 'namesakes' || note.kind === 'rivals',
  )
