// The story of a class, from its submissions to its gradebook.
import { availableParallelism } from 'node:os'
import type { GraderOptions } from '../grade.ts'
import type { ExerciseId } from '../course/manifest.ts'
import type { CourseVerdict } from '../verdict/model.ts'
import type { BookSettings, ClassConditions, ClassRecord, Outcome, Shard, SubmissionRecord } from './class-record.ts'
import { enroll, type Enrolled, isInShard } from './enroll.ts'
import type { Roster } from './intake/roster.ts'
import { openClass } from './intake/sources.ts'
import { digestOf, digestOfKit } from './journal/digest.ts'
import { type Journal, openJournal } from './journal/journal.ts'
import { takeLock } from './journal/lock.ts'
import { makeFolder, outcomeOf, pathsIn, tidyReports, writeBooks, writeReportsOf } from './kept-class.ts'
import { faulty, recordOf, type Recorded } from './record-submission.ts'
import { gradeInPool, type Task } from './work/pool.ts'
import { startWorker } from './work/worker.ts'

/** How a class is to be graded. */
export interface CohortWish {
  readonly submissions: string
  readonly out: string
  readonly grader: GraderOptions
  readonly ids: readonly ExerciseId[]
  readonly settings: BookSettings
  readonly jobs: number
  readonly roster?: Roster
  readonly shard?: Shard
  /** Stops the work; what is graded is kept, and the gradebook written. */
  readonly signal?: AbortSignal
}

/** What can be heard on the way. */
export interface CohortListener {
  onStart?(found: { readonly total: number; readonly others: readonly string[]; readonly damaged: number }): void
  onOutcome?(outcome: Outcome, how: 'graded' | 'kept'): void
}

/** Grades a class, or what is left of it to grade; one submission never stops the others. */
export async function gradeCohort(wish: CohortWish, listener: CohortListener = {}): Promise<CohortResult> {
  await makeFolder(wish.out)
  const giveBack = await takeLock(pathsIn(wish.out).lock)
  const closing: (() => Promise<void> | void)[] = [giveBack]
  try {
    await tidyReports(wish.out)
    const journal = await openJournal(pathsIn(wish.out).journal)
    closing.unshift(journal.close)
    const found = await openClass(wish.submissions)
    closing.unshift(found.close)
    if (found.sources.length === 0) throw new NoSubmissions(wish.submissions)
    const all = enroll(found.sources, wish.roster)
    const { shard } = wish
    const enrolled = shard ? all.filter(({ key }) => isInShard(key, shard)) : all
    listener.onStart?.({ total: enrolled.length, others: found.others, damaged: journal.damaged })
    return await gradeEnrolled(enrolled, journal, wish, listener)
  } finally {
    for (const close of closing) await close()
  }
}

/** There is nothing to grade. */
export class NoSubmissions extends Error {}

/** A class that was graded, as far as it was. */
export interface CohortResult {
  readonly record: ClassRecord
  readonly outcomes: readonly Outcome[]
}

// --- internal ---

interface Job extends Task {
  readonly record: SubmissionRecord
  readonly journalKey: string
}

async function gradeEnrolled(
  enrolled: readonly Enrolled[],
  journal: Journal,
  wish: CohortWish,
  listener: CohortListener,
): Promise<CohortResult> {
  const { out, settings } = wish
  const conditions = await conditionsOf(wish)
  const outcomes = new Map<string, Outcome>()
  const finish = async (record: SubmissionRecord, verdict: CourseVerdict | undefined, how: 'graded' | 'kept') => {
    const outcome = outcomeOf(record, verdict, settings)
    await writeReportsOf(outcome, out, settings)
    outcomes.set(record.key, outcome)
    listener.onOutcome?.(outcome, how)
  }

  async function* jobs(): AsyncGenerator<Job> {
    for (const one of enrolled) {
      const { record, submission }: Recorded = await recordOf(one)
      const journalKey = submission && digestOf([conditions, record.content])
      const verdict = journalKey === undefined ? undefined : journal.find(journalKey)
      if (!submission || journalKey === undefined || verdict) await finish({ ...record, journalKey }, verdict, 'kept')
      else yield { key: record.key, submission, ids: wish.ids, record: { ...record, journalKey }, journalKey }
    }
  }

  try {
    const workers = Math.max(1, Math.min(wish.jobs, enrolled.length))
    await gradeInPool(jobs(), {
      workers,
      startWorker: () => startWorker(workerOptions(wish, workers)),
      signal: wish.signal,
      onDone: async ({ task: { record, journalKey }, verdict, graderFault }) => {
        if (graderFault !== undefined) return finish(faulty(record, graderFault), undefined, 'graded')
        if (verdict) await journal.add(journalKey, verdict)
        return finish(record, verdict, 'graded')
      },
    })
  } finally {
    // Where the disk is full there may be no room for this either; the first error is the one to tell.
    await writeBooks(out, ...summary()).catch((error: unknown) => {
      if (outcomes.size === enrolled.length) throw error
    })
  }
  return { record: summary()[0], outcomes: summary()[1] }

  function summary(): [ClassRecord, Outcome[]] {
    const settled = enrolled.map((one) => outcomes.get(one.key) ?? outcomeOf(pendingRecord(one), undefined, settings))
    const submissions = settled.map(({ record }) => record)
    return [{ version: 1, conditions, settings, shard: wish.shard, submissions }, settled]
  }
}

const pendingRecord = ({ key, source, students }: Enrolled): SubmissionRecord => ({
  key,
  source: source?.name,
  students,
  notes: [],
})

async function conditionsOf({ grader, ids }: CohortWish): Promise<ClassConditions> {
  const { isolation, neighbours, seed, quick, full, overrides } = grader
  return { kit: await digestOfKit(), isolation, neighbours, seed, quick, full, ids, thresholds: overrides?.thresholds }
}

// Points are a matter of the gradebook: other points ask for no new grading.
const workerOptions = ({ grader }: CohortWish, workers: number): GraderOptions => ({
  ...grader,
  overrides: grader.overrides?.thresholds && { thresholds: grader.overrides.thresholds },
  threads: Math.max(1, Math.floor(availableParallelism() / workers)),
})
