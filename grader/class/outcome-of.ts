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
  type ClassConditions,
  type ClassRecord,
  type SubmissionOutcome,
  statusOf,
  type SubmissionRecord,
} from './class-record.ts'
import { displayNames } from './enrolment/student.ts'
import { withOwnFiles } from './own-files.ts'
import { besides } from './pieces-in.ts'
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
  const scored = status === 'graded' && verdict ? verdict : withoutResults(verdict, conditions)
  const shown = { ...applyScoreOverrides(pointsOf(scored, settings), given), about: aboutOf(record, scored, settings) }
  if (status === 'graded' || isGivenWhole(shown)) {
    const counted = { ...withLateCost(shown, record, settings), ...handedIn }
    const own = status === 'graded' && isComplete(scored) ? withoutOthersMatters(record) : record
    return { record: own, status, verdict: counted, told: counted }
  }
  const isTold = status === 'unreadable' || given.length > 0
  return { record, status, told: isTold ? { ...ungradedVerdict(shown), ...handedIn } : undefined }
}

// --- internal ---

// What could not be read was graded as if it were empty.
function withoutResults(verdict: CourseVerdict | undefined, conditions: ClassConditions): CourseVerdict {
  const blank = blankVerdict(conditions)
  return { ...blank, ...verdict, exercises: blank.exercises, score: 0 }
}

// Points for some exercises do not say that the others are not to come.
const isGivenWhole = ({ exercises }: CourseVerdict): boolean =>
  exercises.every(({ overridden }) => overridden !== undefined)

const isComplete = ({ exercises }: CourseVerdict): boolean => exercises.every(({ status }) => status !== 'todo')

/** Whose own work answers all is asked nothing because another's has their name: that one's row says it. */
const withoutOthersMatters = (record: SubmissionRecord): SubmissionRecord => ({
  ...record,
  notes: record.notes.filter(({ kind }) => kind !== 'named-in' && kind !== 'lies-in'),
})

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
  const attempts = notes.filter((note) => note.kind === 'attempts')
  const named = (names: readonly string[]): string[] => besides(names, { source, notes })
  const others = named(attempts.flatMap((one) => one.others))
  const fuller = named(attempts.flatMap((one) => one.fuller ?? []))
  return {
    name: source,
    ...(others.length > 0 && { others }),
    ...(fuller.length > 0 && { fuller }),
    ...(submittedAt !== undefined && { at: showMinute(submittedAt, zone) }),
    ...((timeFrom === 'archive' || timeFrom === 'files') && { isFileTime: true }),
  }
}
