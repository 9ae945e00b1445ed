import { isHandedIn } from '../model/handed-in.ts'
import type { CountedSubmission, CourseVerdict, ReportAbout } from '../model/verdict.ts'
import { applyOverrides } from '../verdict/overrides.ts'
import { applyScoreOverrides } from '../verdict/score-overrides.ts'
import { applyThresholds } from '../verdict/thresholds.ts'
import { ungradedVerdict } from '../verdict/ungraded.ts'
import { blankVerdict } from './blank-verdict.ts'
import { isLateByMark, isOfFile, latenessOf, shownTime, withLateCost } from './book/late.ts'
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
  settings: BookSettings,
): ReportAbout => ({
  students: displayNames(record),
  course: settings.course,
  date: verdict?.gradedAt && showTime(verdict.gradedAt, settings.zone).slice(0, 10),
  submission: countedOf(record, settings),
})

function countedOf(record: SubmissionRecord, settings: BookSettings): CountedSubmission | undefined {
  if (record.source === undefined) return undefined
  const attempts = record.notes.filter((note) => note.kind === 'attempts')
  const named = (names: readonly string[]): string[] => besides(names, record)
  const others = named(attempts.flatMap((one) => one.others))
  const fuller = named(attempts.flatMap((one) => one.fuller ?? []))
  const [at, from] = shownTime(record)
  const partTimes = record.notes.find((note) => note.kind === 'part-times')
  return {
    name: record.source,
    ...(partTimes && { parts: partTimes.parts }),
    ...(others.length > 0 && { others }),
    ...(fuller.length > 0 && { fuller }),
    ...(at !== undefined && { at: showMinute(at, settings.zone) }),
    ...(at !== undefined && from !== 'mark' && isOfFile(from) && { isFileTime: true }),
    ...lateOf(record, settings),
  }
}

/** Whether it was late, where the score does not say so. */
function lateOf(record: SubmissionRecord, settings: BookSettings): Pick<CountedSubmission, 'late'> {
  const lateness = latenessOf(record, settings)
  if (isLateByMark(lateness)) return { late: settings.latePolicy ? { costsNothing: true } : {} }
  return lateness.late && !settings.latePolicy ? { late: { minutes: lateness.minutes } } : {}
}
