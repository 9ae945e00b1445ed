import { availableParallelism } from 'node:os'
import type { GraderOptions } from '../grade.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import type { ClassConditions, SubmissionOutcome, SubmissionRecord } from './class-record.ts'
import type { CohortListener, CohortRequest } from './cohort.ts'
import type { Enrolled } from './enroll.ts'
import { workKeyOf } from './enrolment/part-keys.ts'
import { digestOf } from './journal/digest.ts'
import type { Journal } from './journal/journal.ts'
import { writeReportsOf } from './class-reports.ts'
import { outcomeOf } from './outcome-of.ts'
import { faultRecord, recordOf } from './record-submission.ts'
import { type GradedTask, gradeInPool, type Task } from './work/pool.ts'
import { guestMemoryMb } from '../sandbox/host/guest-memory.ts'
import { startWorker } from './work/worker.ts'

/** The inputs for grading submissions. */
export interface ClassGrading extends Pick<CohortRequest, 'out' | 'grader' | 'ids' | 'settings' | 'jobs' | 'signal'> {
  readonly conditions: ClassConditions
  readonly journal: Journal
  readonly listener: CohortListener
  /** The keys of what is graded again, and nothing else. */
  readonly only?: readonly string[]
}

/** Grades the submissions that the journal does not know; reports each outcome and stores it in `outcomes` as it arrives. */
export async function gradeEnrolled(
  enrolled: readonly Enrolled[],
  grading: ClassGrading,
  outcomes: Map<string, SubmissionOutcome>,
): Promise<void> {
  const { out, settings, journal, listener, signal } = grading
  const finish = async (record: SubmissionRecord, verdict: CourseVerdict | undefined, how: 'graded' | 'kept') => {
    const outcome = outcomeOf(record, verdict, grading)
    await writeReportsOf(outcome, out, settings)
    outcomes.set(record.key, outcome)
    listener.onOutcome?.(outcome, how)
  }
  const onDone = async ({ task, verdict, graderFault }: GradedTask<Job>): Promise<void> => {
    if (graderFault !== undefined) return finish(faultRecord(task.record, graderFault), undefined, 'graded')
    if (verdict) await journal.add(task.journalKey, verdict)
    return finish(task.record, verdict, 'graded')
  }
  const workers = Math.max(1, Math.min(grading.jobs, enrolled.length))
  const options = workerOptions(grading, workers)
  await gradeInPool(
    jobsFor(enrolled, grading, (record, verdict) => finish(record, verdict, 'kept')),
    {
      workers,
      lang: settings.lang,
      startWorker: () => startWorker(options),
      onDone,
      signal,
    },
  )
}

// --- internal ---

interface Job extends Task {
  readonly record: SubmissionRecord
  readonly journalKey: string
}

/** Reads submissions one by one as workers request them; those that need no grading are finished immediately. */
async function* jobsFor(
  enrolled: readonly Enrolled[],
  { conditions, journal, ids, only, settings }: ClassGrading,
  finish: (record: SubmissionRecord, verdict: CourseVerdict | undefined) => Promise<void>,
): AsyncGenerator<Job> {
  const begun = new Set<string>()
  const again: Job[] = []
  for (const one of enrolled) {
    const { record, submission } = await recordOf(one, settings.zone, ids)
    const isOnly = only?.some((key) => workKeyOf(key) === workKeyOf(record.key)) ?? false
    if (!submission) {
      await finish(record, undefined)
      continue
    }
    const journalKey = digestOf([conditions, record.content])
    const known = isOnly ? undefined : journal.find(journalKey)
    const isLeft = only !== undefined && !isOnly
    if (known || isLeft) await finish({ ...record, journalKey }, known)
    else {
      const job: Job = { key: record.key, submission, ids, record: { ...record, journalKey }, journalKey }
      // What is being graded already, for somebody else, may be known at the end.
      if (!isOnly && begun.has(journalKey)) again.push(job)
      else yield job
      begun.add(journalKey)
    }
  }
  for (const job of again) {
    const known = journal.find(job.journalKey)
    if (known) await finish(job.record, known)
    else yield job
  }
}

/** Points and thresholds only affect the gradebook: what is kept was graded with the course's own. */
const workerOptions = ({ grader, conditions }: ClassGrading, workers: number): GraderOptions => ({
  ...grader,
  isolation: conditions.isolation,
  overrides: conditions.tolerances && { tolerances: conditions.tolerances },
  untold: undefined,
  threads: Math.max(1, Math.floor(availableParallelism() / workers)),
  memoryMb: grader.memoryMb ?? guestMemoryMb(workers),
})
