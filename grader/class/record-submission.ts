import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Submission } from '../model/submission.ts'
import { withoutPaths } from '../text/safe-text.ts'
import type { SubmissionRecord } from './class-record.ts'
import type { Enrolled } from './enroll.ts'
import { handedInNotes } from '../intake/handed-in-notes.ts'
import { takeTogether } from '../intake/take-together.ts'
import { foundInstead, gradedPartOf } from './own-files.ts'
import { latestOfFiles } from './times/file-time.ts'
import { showMinute, type ZoneMinutes } from './times/local-time.ts'
import { isTrusted } from './book/late.ts'
import type { Note } from '../model/class.ts'
import { printsOf } from './same-work/prints.ts'
import { namesIn } from './enrolment/student.ts'
import { digestOfSubmission } from './journal/digest.ts'

/** A submission's record, and its files to grade. */
export interface Recorded {
  readonly record: SubmissionRecord
  readonly submission?: Submission
}

/** Reads a submission and records what is known about it; times of files without a zone are in `zone`; `ids` are graded. */
export async function recordOf(enrolled: Enrolled, zone?: ZoneMinutes, ids?: readonly ExerciseId[]): Promise<Recorded> {
  const { key, source, students, notes, completedBy = [] } = enrolled
  const told = [...notes, ...partTimesNote(enrolled, zone)]
  const record = { key, source: source?.name, students, late: lateOf(enrolled), ...stamp(enrolled), notes: told }
  if (!source) return { record }
  try {
    const taken = await takeTogether(
      [{ source, students }, ...completedBy].map((one) => ({
        name: one.source.name,
        open: one.source.open,
        people: namesIn(one),
      })),
      ids?.map(fileOf),
    )
    const changed = latestOfFiles(taken.modified ?? [], zone)
    return {
      submission: gradedPartOf(taken.submission),
      record: {
        ...record,
        ...(record.submittedAt === undefined &&
          changed && {
            submittedAt: changed.at.toISOString(),
            timeFrom: 'files' as const,
            ...(changed.isZoneAssumed && { isZoneAssumed: true }),
          }),
        notes: [...record.notes, ...handedInNotes(taken)],
        content: digestOfSubmission(taken.submission),
        found: foundInstead(taken.submission),
        prints: printsOf(taken.own),
      },
    }
  } catch (error) {
    // An unreadable disk is not a student's fault.
    return { record: faultRecord(record, String(error)) }
  }
}

/** The record of a submission on which the grader itself failed. */
export const faultRecord = (record: SubmissionRecord, message: string): SubmissionRecord => ({
  ...record,
  notes: [...record.notes, { kind: 'grader-fault', message: withoutPaths(message).slice(0, 300) }],
})

/** The record of a submission that was not reached. */
export const pendingRecord = ({ key, source, students, owners, scoreOverrides }: Enrolled): SubmissionRecord => ({
  key,
  source: source?.name,
  students,
  owners,
  scoreOverrides,
  notes: [],
})

// --- internal ---

/** Which time counts for parts that came at different times. */
function partTimesNote({ partTimes = [], timeFrom }: Enrolled, zone: ZoneMinutes | undefined): Note[] {
  if (partTimes.length === 0 || !isTrusted(timeFrom)) return []
  return [{ kind: 'part-times', parts: partTimes.map((one) => ({ ...one, at: showMinute(one.at, zone) })) }]
}

/** The mark of its export, or of that of a part. */
function lateOf({ source, completedBy = [] }: Enrolled): boolean | undefined {
  const marks = [source, ...completedBy.map((one) => one.source)].flatMap((one) => one?.late ?? [])
  return marks.length > 0 ? marks.includes(true) : undefined
}

const stamp = ({
  submittedAt,
  timeFrom,
  isZoneAssumed,
  due,
  owners,
  scoreOverrides,
}: Enrolled): Pick<
  SubmissionRecord,
  'submittedAt' | 'timeFrom' | 'isZoneAssumed' | 'due' | 'owners' | 'scoreOverrides'
> => ({
  submittedAt: submittedAt?.toISOString(),
  timeFrom,
  ...(isZoneAssumed && { isZoneAssumed }),
  due: due?.toISOString(),
  owners,
  scoreOverrides,
})
