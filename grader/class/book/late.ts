import type { LateCost, LatePolicy } from '../../model/late.ts'
import type { CourseVerdict } from '../../model/verdict.ts'
import type { BookSettings, SubmissionRecord, TimeSource } from '../class-record.ts'
import { roundPoints } from '../../verdict/round-points.ts'

/** Whether a submission was late, and by how many minutes, if known. */
export interface Lateness {
  readonly late?: boolean
  readonly minutes?: number
  /** It was late by no more minutes than the policy forgives. */
  readonly isForgiven?: true
}

/** Judges a submission by a system's clock or mark, never by the time of a file: a download changes that. */
export function latenessOf(
  { submittedAt, timeFrom, late, due: ownDue }: SubmissionRecord,
  { due: dueOfClass, latePolicy }: Pick<BookSettings, 'due' | 'latePolicy'>,
): Lateness {
  const due = ownDue ?? dueOfClass
  // The mark was set by the due date of the class.
  const marked = ownDue === undefined ? late : late === false ? false : undefined
  if (due === undefined || submittedAt === undefined || !isTrusted(timeFrom)) return { late: marked }
  const minutes = Math.max(0, Math.ceil((Date.parse(submittedAt) - Date.parse(due)) / 60_000))
  const isForgiven = latePolicy !== undefined && minutes > 0 && minutes <= latePolicy.graceMinutes
  return { late: marked || minutes > 0, minutes, ...(isForgiven && { isForgiven }) }
}

/** Whether only a mark says that it was late, and so nothing says by how much. */
export const isLateByMark = ({ late, minutes = 0 }: Lateness): boolean => late === true && minutes === 0

/**
 * The time of a submission, and whose clock it is, as everybody is shown it: where the export marks what is late, the time of a download
 * beside it would be taken for the reason.
 */
export const shownTime = ({ submittedAt, timeFrom, late }: SubmissionRecord): [string?, (TimeSource | 'mark')?] =>
  late !== undefined && isOfFile(timeFrom) ? [undefined, 'mark'] : [submittedAt, timeFrom]

/** Whether a time is that of a file, which a download may have changed. */
export const isOfFile = (from: TimeSource | undefined): boolean => from === 'archive' || from === 'files'

/** The verdict with what being late costs, if a policy says so and it is known how late it was. */
export function withLateCost(verdict: CourseVerdict, record: SubmissionRecord, settings: BookSettings): CourseVerdict {
  const { minutes = 0 } = latenessOf(record, settings)
  if (!settings.latePolicy || minutes === 0) return verdict
  return { ...verdict, late: costOf(verdict.score, minutes, settings.latePolicy) }
}

/** Whether a clock says that something was late: that of a file says it of nobody. */
export const isTrusted = (from: TimeSource | undefined): boolean => from !== undefined && TRUSTED.has(from)

// --- internal ---

const TRUSTED: ReadonlySet<TimeSource> = new Set<TimeSource>(['gradescope', 'blackboard', 'roster'])

const DAY = 24 * 60

function costOf(before: number, minutes: number, { percentPerDay, graceMinutes, lastDay }: LatePolicy): LateCost {
  const days = Math.ceil(Math.max(0, minutes - graceMinutes) / DAY)
  const percent = lastDay !== undefined && days > lastDay ? 100 : Math.min(100, days * percentPerDay)
  // As precisely as gradebooks compare.
  const after = Math.round(before * (100 - percent)) / 100
  return { minutes, days, percent, before, cost: roundPoints(before - after), after }
}
