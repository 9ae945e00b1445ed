// The story of a grade, top to bottom: what `npm run grade`, the watch and a class all do with a submission.
import type { Grading } from './checks/grading.ts'
import type { CheckRunner, RunListener } from './checks/run.ts'
import { DEFAULT_SEED, engineSeedOf, type Seed, shownSeed } from './checks/seeds.ts'
import { diagnoseReport } from './diagnosis/diagnose-report.ts'
import { readKnown } from './diagnosis/known.ts'
import { openReplay } from './diagnosis/replay.ts'
import type { FigureData } from './figures/collect.ts'
import type { ExerciseReport } from './model/check.ts'
import type { Neighbours, Overrides, Untold } from './model/conditions.ts'
import type { ExerciseId } from './model/exercise.ts'
import type { IsolationOption } from './model/isolation.ts'
import type { Lang } from './model/localized.ts'
import type { Submission } from './model/submission.ts'
import type { Conditions, CourseVerdict } from './model/verdict.ts'
import { CommandError } from './platform/command-error.ts'
import { type Broker, startBroker } from './sandbox/broker.ts'
import { IsolationUnavailableError } from './sandbox/host/isolation/choose.ts'
import type { Level } from './sandbox/host/isolation/level.ts'
import { weakSystem } from './sandbox/host/isolation/weak-system.ts'
import { tooLowLimit } from './sandbox/host/isolation/too-low-limit.ts'
import { texts } from './text/texts.ts'
import { countBetterNeighbours } from './verdict/better-neighbours.ts'
import { judgeCourse } from './verdict/judge.ts'
import { withoutUntold } from './verdict/untold.ts'
import { type Standing, standingOf } from './verdict/standing.ts'

/** The options of a grader. */
export interface GraderOptions extends Omit<Grading, 'guests' | 'thresholds' | 'tolerances' | 'debugged'> {
  readonly isolation: IsolationOption
  readonly neighbours: Neighbours
  readonly memoryMb?: number
  /** No call takes longer, whatever its check allows. */
  readonly callMs?: number
  /** A debugger stops at the lines of the files in this folder. The verdict counts for nothing: nothing shuts the code in. */
  readonly debugFolder?: string
  /** An instructor's changes to the course's own settings. */
  readonly overrides?: Overrides
  /** What is not told of what fails. */
  readonly untold?: Untold
  /** Where one submission is graded and no other, perhaps with its figures: what has nothing left to do ends, and makes room for the trainings. */
  readonly once?: { readonly figures: boolean }
  /** Whether figures are asked for beside the grades (`Grader.figures`): what was prepared for a grade is then kept for them. */
  readonly draws?: boolean
  /** In how many threads the checks run; as many as there are cores, where nothing is said. */
  readonly threads?: number
}

/** The defaults: the reference neighbours, and no training, which takes longest. */
export const PLAIN: GraderOptions = {
  isolation: 'process',
  neighbours: 'reference',
  seed: DEFAULT_SEED,
  lang: 'en',
  quick: true,
  full: false,
}

/** What a submission came to. */
export interface Graded {
  readonly verdict: CourseVerdict
  /** Its exercises each by itself: what can be laid beside what is remembered of others. */
  readonly standings: readonly Standing[]
  /** What the figures show, where they were asked for. */
  readonly figures?: FigureData
}

/** A grader, warm from the first submission on. */
export interface Grader {
  /** Grades those exercises of a submission: one submission after the other. */
  grade(submission: Submission, ids: readonly ExerciseId[], listener?: RunListener): Promise<Graded>
  /** Asks a submission's code for the figures of a verdict's exercises, beside a run or without one; an abort ends that at once. */
  figures(submission: Submission, verdict: CourseVerdict, signal?: AbortSignal): Promise<FigureData>
  /** Aborts the current run at once; its result must be ignored. */
  abandon(): void
  close(): Promise<void>
}

/**
 * Opens a grader: guests and tools start warming up at once. Throws a `CommandError` if the isolation level is not
 * available.
 */
export async function openGrader(options: GraderOptions): Promise<Grader> {
  const { isolation, neighbours, seed, lang, quick, full, overrides, untold, once, threads } = options
  const low = tooLowLimit(1)
  if (low) throw new CommandError(texts(lang).noSuchIsolation('process', low)) // Before anything is started that would break.
  const { memoryMb, callMs, debugFolder, draws } = options
  const broker = startBroker({
    isolation,
    neighbours,
    seed: engineSeedOf(seed),
    memoryMb,
    callMs,
    debugFolder,
    opensAgain: once?.figures ?? draws,
  })
  try {
    // Loading vitest takes a third of a second: start it here, while the prepare worker warms up.
    const { openCheckRunner } = await import('./checks/run.ts')
    const { name } = await levelOr(broker.level, lang)
    const { thresholds, tolerances } = overrides ?? {}
    const debugged = debugFolder !== undefined
    const runner = await openCheckRunner({ seed, lang, quick, full, debugged, thresholds, tolerances }, threads)
    const conditions = {
      isolation: name,
      weakSystem: weakSystem(),
      neighbours,
      seed: shownSeed(seed),
      quick,
      overrides,
    }
    const tools: Tools = { broker, runner, conditions, known: knownUnder(seed, { broker, runner }), once, untold }
    return {
      grade: (submission, ids, listener) => gradeSubmission(submission, ids, tools, listener),
      figures: (submission, verdict, signal) => figuresOf(submission, verdict, broker, signal),
      abandon: broker.abandon,
      close: () => runner.close().finally(broker.close),
    }
  } catch (error) {
    broker.close() // Started processes would keep this one alive.
    throw error
  }
}

// --- internal ---

/** What a submission is graded with. */
interface Tools extends Pick<GraderOptions, 'once' | 'untold'> {
  readonly broker: Broker
  readonly runner: CheckRunner
  readonly conditions: Conditions
  readonly known: Parameters<typeof diagnoseReport>[1]
}

/** How a submission is served for one run of the checks; over the grader's neighbours, where it names none. */
interface RunOptions {
  readonly coming?: readonly ExerciseId[]
  readonly neighbours?: Neighbours
  readonly listener?: RunListener
}

async function gradeSubmission(
  submission: Submission,
  ids: readonly ExerciseId[],
  tools: Tools,
  listener?: RunListener,
): Promise<Graded> {
  const { conditions, broker, once } = tools
  const overOwn = (short: readonly ExerciseId[]): Promise<Standing[]> =>
    standingsOf(submission, short, tools, { neighbours: 'own', listener: { onNote: listener?.onNote } })
  const alone = await standingsOf(submission, ids, tools, { listener }) // What each exercise is worth by itself,
  const standings = // over whose neighbours it is worth more,
    conditions.neighbours === 'own' ? alone : await countBetterNeighbours(alone, submission, overOwn)
  const verdict = judgeCourse(standings, conditions) // and beside those it waits for.
  return { verdict, standings, figures: once?.figures ? await figuresOf(submission, verdict, broker) : undefined }
}

/** Runs the checks of those exercises, says which mistake each failure looks like, and judges each exercise by itself. */
async function standingsOf(
  submission: Submission,
  ids: readonly ExerciseId[],
  tools: Tools,
  how: Pick<RunOptions, 'neighbours' | 'listener'>,
): Promise<Standing[]> {
  const { known, once, untold } = tools
  // Under another seed wrong answers are tried afterwards, and nobody knows yet which.
  const coming = once && known === readKnown ? ids : undefined
  const reports = await runChecks(submission, ids, tools, { coming, ...how })
  const diagnosed: ExerciseReport[] = []
  for (const report of reports) diagnosed.push(await diagnoseReport(report, known))
  return diagnosed.map((report) => standingOf(withoutUntold(report, untold)))
}

/**
 * The broker serves the submission, and each check file opens its exercise there: the declarations are compared, what stands in the file is
 * bundled, and a guest loads it (`sandbox/served.ts`). Then the checks ask and judge (`checks/exercise.ts`).
 */
async function runChecks(
  submission: Submission,
  ids: readonly ExerciseId[],
  { broker, runner }: Pick<Tools, 'broker' | 'runner'>,
  { coming, neighbours, listener }: RunOptions = {},
): Promise<ExerciseReport[]> {
  const served = broker.serve(async () => submission, { coming, neighboursOf: neighbours && (() => neighbours) })
  return runner.run(ids, served.address, listener).finally(served.end)
}

/** What came of wrong answers: as it was derived for the usual seed; under another one they are run like submissions. */
function knownUnder(seed: Seed, tools: Pick<Tools, 'broker' | 'runner'>): Tools['known'] {
  if (seed === DEFAULT_SEED) return readKnown
  return openReplay(async (id, files) => (await runChecks({ files, unreadable: new Map() }, [id], tools))[0]).known
}

async function figuresOf(
  submission: Submission,
  verdict: CourseVerdict,
  broker: Broker,
  signal?: AbortSignal,
): Promise<FigureData> {
  const { collectFigures } = await import('./figures/collect.ts')
  const counted = new Map(verdict.exercises.map(({ id, countedOver }) => [id, countedOver]))
  const neighboursOf = (id: ExerciseId): Neighbours => counted.get(id) ?? verdict.neighbours
  const served = broker.serve(async () => submission, { neighboursOf })
  signal?.addEventListener('abort', served.abandon, { once: true })
  return collectFigures(served.address, verdict).finally(served.end)
}

async function levelOr(level: Promise<Level>, lang: Lang): Promise<Level> {
  try {
    return await level
  } catch (error) {
    if (!(error instanceof IsolationUnavailableError)) throw error
    throw new CommandError(texts(lang).noSuchIsolation(error.isolation, error.missing))
  }
}
