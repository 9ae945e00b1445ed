// Grades a class, from its submissions to its gradebook.
import { shownSeed } from '../checks/seeds.ts'
import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { GraderOptions } from '../grade.ts'
import { chooseIsolation } from '../sandbox/host/isolation/choose.ts'
import { bestAttempts } from './best-attempts.ts'
import {
  type BookSettings,
  type ClassRecord,
  isOtherClass,
  type Shard,
  type SubmissionOutcome,
} from './class-record.ts'
import { claimsIn, type Enrolled, enrollClaims } from './enroll.ts'
import { onlyKeysOrThrow } from './find-only.ts'
import { inShard } from './in-shard.ts'
import { gradeEnrolled } from './grade-enrolled.ts'
import { contentsOf } from './enrolment/contents.ts'
import type { Extension } from './enrolment/extensions.ts'
import { withoutOthersWork } from './enrolment/others-work.ts'
import { claimsOfSeveral } from './enrolment/parts.ts'
import { claimsOfTeams } from './enrolment/team-work.ts'
import type { OverrideLine } from './enrolment/score-overrides.ts'
import type { Roster } from './enrolment/roster.ts'
import { type ClassSources, openClass } from './enrolment/sources.ts'
import { mayBeWork } from '../intake/not-taken.ts'
import { withUngradable } from './enrolment/ungradable.ts'
import type { ComparedWork } from './same-work/same-work.ts'
import { digestOfKit } from './journal/digest.ts'
import { openJournal } from './journal/journal.ts'
import { takeLock } from './journal/lock.ts'
import type { Graded } from './compare.ts'
import { makeFolder, pathsIn } from './class-folder.ts'
import { removeStaleReports, tidyReports, writeReportsOf } from './class-reports.ts'
import { outcomeOf } from './outcome-of.ts'
import { pendingRecord } from './record-submission.ts'
import { type GivenBack, whatGoesBack, writeBack, type WrittenBack } from './give-back.ts'
import { type Books, writeBooks } from './write-books.ts'

/** The options for grading a class. */
export interface CohortRequest {
  readonly submissions: string
  readonly out: string
  readonly grader: GraderOptions
  readonly ids: readonly ExerciseId[]
  readonly settings: BookSettings
  readonly jobs: number
  readonly roster?: Roster
  readonly extensions?: readonly Extension[]
  readonly scoreOverrides?: readonly OverrideLine[]
  readonly shard?: Shard
  /** An earlier run of the class, to stand beside this one on its page. */
  readonly before?: Graded
  /** The one student who is graded again, whatever is kept; of the others nothing is graded. */
  readonly only?: string
  /** Earlier work that the class is compared with. */
  readonly earlier?: readonly ComparedWork[]
  /** What goes back into other systems, besides what an earlier run wrote for them. */
  readonly back?: Omit<GivenBack, 'canvasAssignment'>
  /** Stops the work; graded submissions are kept, and the gradebook is written. */
  readonly signal?: AbortSignal
}

/** What was found before anything is graded. */
export interface ClassFound extends Pick<ClassSources, 'inside' | 'opened'> {
  /** What lies beside the submissions and is nobody's. */
  readonly others: readonly string[]
  readonly total: number
  /** How many of them were handed in: the others are students who submitted nothing. */
  readonly handedIn: number
  readonly damaged: number
  /** None of the submissions is anybody's of the roster. */
  readonly isOtherClass: boolean
}

/** The progress callbacks. */
export interface CohortListener {
  onStart?(found: ClassFound): void
  onOutcome?(outcome: SubmissionOutcome, how: 'graded' | 'kept'): void
}

/** The result of grading a class, complete or interrupted. */
export interface CohortResult extends Books {
  readonly record: ClassRecord
  readonly outcomes: readonly SubmissionOutcome[]
  readonly back: WrittenBack
}

/** Thrown when a folder holds no submissions. */
export class NoSubmissionsError extends Error {}

/** Grades the ungraded submissions of a class; one submission never stops the others. Also throws `IsolationUnavailableError` and `SingleSubmissionError`. */
export async function gradeCohort(request: CohortRequest, listener: CohortListener = {}): Promise<CohortResult> {
  await makeFolder(request.out)
  const closing = [await takeLock(pathsIn(request.out).lock)]
  try {
    await tidyReports(request.out)
    const journal = await openJournal(pathsIn(request.out).journal)
    closing.unshift(journal.close)
    const found = await openClass(request.submissions, request.settings.zone, request.roster)
    closing.unshift(async () => found.close())
    const { roster, extensions, scoreOverrides, settings, shard } = request
    const { claims: whole, others } = withUngradable(
      claimsIn(found.sources, roster, found.others),
      found.others,
      roster,
    )
    const claims = await withoutOthersWork(whole, roster)
    if (claims.length === 0) throw new NoSubmissionsError(request.submissions)
    const contents = await contentsOf(new Set([...claimsOfSeveral(claims), ...claimsOfTeams(claims)]), settings.zone)
    const graded = request.ids.map(fileOf)
    const due = settings.due === undefined ? undefined : new Date(settings.due)
    const rules = { roster, extensions, scoreOverrides, contents, attempts: settings.attempts, graded, due }
    const all = enrollClaims(claims, rules)
    const enrolled = shard ? inShard(all, shard) : all
    const { inside, opened } = found
    listener.onStart?.({
      total: enrolled.length,
      handedIn: enrolled.filter(({ source }) => source !== undefined).length,
      others,
      inside,
      opened,
      damaged: journal.damaged,
      isOtherClass: isOtherClass(all),
    })
    const only = request.only === undefined ? undefined : onlyKeysOrThrow(enrolled, request.only)
    return await gradeAndWrite(enrolled, {
      ...request,
      only,
      others: others.filter(mayBeWork),
      conditions: await conditionsOf(request),
      journal,
      listener,
    })
  } finally {
    for (const close of closing) await close()
  }
}

// --- internal ---

type Grading = Parameters<typeof gradeEnrolled>[1]

/** However the work ends, write the gradebooks with the existing results. */
async function gradeAndWrite(
  enrolled: readonly Enrolled[],
  grading: Grading & Pick<CohortRequest, 'shard' | 'before' | 'earlier' | 'back'> & Pick<ClassRecord, 'others'>,
): Promise<CohortResult> {
  const { out, conditions, shard, before, earlier, others } = grading
  const { canvasAssignment } = grading.settings
  const back = await whatGoesBack(out, { ...grading.back, canvasAssignment }, before !== undefined)
  const settings = { ...grading.settings, canvasAssignment: back.canvasAssignment }
  const outcomes = new Map<string, SubmissionOutcome>()
  const write = async (): Promise<CohortResult> => {
    const all = enrolled.map((one) => outcomes.get(one.key) ?? outcomeOf(pendingRecord(one), undefined, grading))
    const best = bestAttempts(all)
    // What is known of all attempts alone.
    for (const one of best) if (!all.includes(one)) await writeReportsOf(one, out, settings)
    const submissions = best.map((one) => one.record)
    const { worksheet } = back
    const record = { version: 1, conditions, settings, shard, submissions, others, worksheet, earlier } as const
    const books = await writeBooks(out, record, best, before)
    await removeStaleReports(out, best)
    return { record, outcomes: best, ...books, back: await writeBack(out, best, back) }
  }
  try {
    await gradeEnrolled(enrolled, grading, outcomes)
  } catch (error) {
    // On a full disk this may fail too; the first error is the one to report.
    await write().catch(() => {})
    throw error
  }
  return write()
}

async function conditionsOf({ grader, ids, jobs }: CohortRequest): Promise<ClassRecord['conditions']> {
  const { neighbours, quick, full, overrides } = grader
  // Resolves `auto` once for all workers; records only the digest of a secret seed.
  const isolation = (await chooseIsolation(grader.isolation, jobs)).name
  const [kit, seed, tolerances] = [await digestOfKit(), shownSeed(grader.seed), overrides?.tolerances]
  return { kit, isolation, neighbours, seed, quick, full, ids, tolerances }
}
