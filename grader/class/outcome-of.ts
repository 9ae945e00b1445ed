import { isHandedIn } from '../model/handed-in.ts'
import type { CountedSubmission, CourseVerdict, ReportAbout } from '../model/verdict.ts'
import { applyOverrides } from '../verdict/overrides.ts'
import { applyScoreOverrides } from '../verdict/score-overrides.ts'
import { applyThresholds } from '../verdict/thresholds.ts'
import { ungradedVerdict } from '../verdict/ungraded.ts'
import { blankVerdict } from './blank-verdict.ts'
import { withLateCost } from './book/late.ts'
import {
  type BookSettings,
  type ClassRecord,
  type SubmissionOutcome,
  statusOf,
  type SubmissionRecord,
} from './class-record.ts'
import { displayNames } from './enrolment/student.ts'
import { withOwnFiles } from './own-files.ts'
import { showMinute, showTime } from './times/local-time.ts'

/** The outcome of a submission, with the points of the class. */
export function outcomeOf(
  record: SubmissionRecord,
  graded: CourseVerdict | undefined,
  { settings, conditions }: Pick<ClassRecord, 'settings' | 'conditions'>,
): SubmissionOutcome {
  const verdict = graded && withOwnFiles(graded, record.found)
  const handedIn = handedInOf(record)
  const status = statusOf(record, verdict !== undefined)
  const given = record.scoreOverrides ?? []
  const scored = status === 'graded' ? verdict : given.length > 0 ? blankVerdict(conditions) : undefined
  if (scored) {
    const told = applyScoreOverrides(pointsOf(scored, settings), given)
    const counted = { ...withLateCost(told, record, settings), about: aboutOf(record, scored, settings), ...handedIn }
    return { record, status, verdict: counted, told: counted }
  }
  const about = aboutOf(record, verdict, settings)
  const told = status === 'unreadable' &&
    verdict && { ...ungradedVerdict(pointsOf(verdict, settings)), about, ...handedIn }
  return { record, status, told: told || undefined }
}

// --- internal ---

const handedInOf = ({ notes }: SubmissionRecord): Pick<CourseVerdict, 'handedIn'> => {
  const handedIn = notes.filter(isHandedIn)
  return handedIn.length > 0 ? { handedIn } : {}
}

const pointsOf = (verdict: CourseVerdict, { overrides }: BookSettings): CourseVerdict =>
  applyOverrides(applyThresholds(verdict, overrides?.thresholds), overrides)

const aboutOf = (
  record: SubmissionRecord,
  verdict: Pick<CourseVerdict, 'gradedAt'> | undefined,
  { course, zone }: BookSettings,
): ReportAbout => ({
  students: displayNames(record),
  course,
  date: verdict?.gradedAt && showTime(verdict.gradedAt, zone).slice(0, 10),
  submission: countedOf(record, zone),
})

function countedOf(
  { source, submittedAt, timeFrom, notes }: SubmissionRecord,
  zone: BookSettings['zone'],
): CountedSubmission | undefined {
  if (source === undefined) return undefined
  const attempts = notes.find((note) => note.kind === 'attempts')
  return {
    name: source,
    ...(attempts && { attempts: attempts.others.length + 1 }),
    ...(submittedAt !== undefined && { at: showMinute(submittedAt, zone) }),
    ...((timeFrom === 'archive' || timeFrom === 'files') && { isFileTime: true }),
  }
}
