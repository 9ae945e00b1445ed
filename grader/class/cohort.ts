// The story of a class, from its submissions to its gradebook.
import { shownSeed } from '../checks/seeds.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { GraderOptions } from '../grade.ts'
import { chooseIsolation } from '../sandbox/host/isolation/choose.ts'
import type { BookSettings, ClassRecord, Outcome, Shard } from './class-record.ts'
import { enroll, type Enrolled, isInShard } from './enroll.ts'
import { gradeEnrolled } from './grade-enrolled.ts'
import type { Roster } from './enrolment/roster.ts'
import { type ClassSources, openClass } from './enrolment/sources.ts'
import { digestOfKit } from './journal/digest.ts'
import { openJournal } from './journal/journal.ts'
import { takeLock } from './journal/lock.ts'
import { makeFolder, outcomeOf, pathsIn, tidyReports, writeBooks } from './kept-class.ts'
import { pendingRecord } from './record-submission.ts'

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
  onStart?(found: Pick<ClassSources, 'others' | 'inside'> & { readonly total: number; readonly damaged: number }): void
  onOutcome?(outcome: Outcome, how: 'graded' | 'kept'): void
}

/** A class that was graded, as far as it was. */
export interface CohortResult {
  readonly record: ClassRecord
  readonly outcomes: readonly Outcome[]
}

/** There is nothing to grade. */
export class NoSubmissions extends Error {}

/** Grades a class, or what is left of it to grade; one submission never stops the others. Throws `NoSuchIsolation` and `OneSubmission` too. */
export async function gradeCohort(wish: CohortWish, listener: CohortListener = {}): Promise<CohortResult> {
  await makeFolder(wish.out)
  const closing = [await takeLock(pathsIn(wish.out).lock)]
  try {
    await tidyReports(wish.out)
    const journal = await openJournal(pathsIn(wish.out).journal)
    closing.unshift(journal.close)
    const found = await openClass(wish.submissions)
    closing.unshift(async () => found.close())
    if (found.sources.length === 0) throw new NoSubmissions(wish.submissions)
    const enrolled = inShard(enroll(found.sources, wish.roster), wish.shard)
    const { others, inside } = found
    listener.onStart?.({ total: enrolled.length, others, inside, damaged: journal.damaged })
    return await gradeAndWrite(enrolled, { ...wish, conditions: await conditionsOf(wish), journal, listener })
  } finally {
    for (const close of closing) await close()
  }
}

// --- internal ---

type Grading = Parameters<typeof gradeEnrolled>[1]

const inShard = (all: readonly Enrolled[], shard: Shard | undefined): readonly Enrolled[] =>
  shard ? all.filter(({ key }) => isInShard(key, shard)) : all

/** Whatever ends the work, the books are written of what there is. */
async function gradeAndWrite(
  enrolled: readonly Enrolled[],
  grading: Grading & Pick<CohortWish, 'shard'>,
): Promise<CohortResult> {
  const { out, settings, conditions, shard } = grading
  const outcomes = new Map<string, Outcome>()
  const result = (): CohortResult => {
    const all = enrolled.map((one) => outcomes.get(one.key) ?? outcomeOf(pendingRecord(one), undefined, settings))
    const submissions = all.map((outcome) => outcome.record)
    return { record: { version: 1, conditions, settings, shard, submissions }, outcomes: all }
  }
  const write = async (): Promise<CohortResult> => {
    const { record, outcomes: all } = result()
    await writeBooks(out, record, all)
    return { record, outcomes: all }
  }
  try {
    await gradeEnrolled(enrolled, grading, outcomes)
  } catch (error) {
    // Where the disk is full there may be no room for this either; the first error is the one to tell.
    await write().catch(() => {})
    throw error
  }
  return write()
}

async function conditionsOf({ grader, ids, jobs }: CohortWish): Promise<ClassRecord['conditions']> {
  const { neighbours, quick, full, overrides } = grader
  // What `auto` comes to, found out once for all workers; of a secret seed the digest only.
  const isolation = (await chooseIsolation(grader.isolation, jobs)).name
  const [kit, seed, thresholds] = [await digestOfKit(), shownSeed(grader.seed), overrides?.thresholds]
  return { kit, isolation, neighbours, seed, quick, full, ids, thresholds }
}
