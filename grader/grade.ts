// The story of a grade, top to bottom.
import type { Grading } from './checks/grading.ts'
import type { CheckRunner, RunListener } from './checks/run.ts'
import type { ExerciseReport } from './model/check.ts'
import { DEFAULT_SEED, engineSeedOf, shownSeed } from './checks/seeds.ts'
import type { ExerciseId } from './model/exercise.ts'
import { CommandFault } from './platform/command-fault.ts'
import { diagnoseReport } from './diagnosis/diagnose-report.ts'
import { readKnown } from './diagnosis/known.ts'
import { openReplay } from './diagnosis/replay.ts'
import type { FigureData } from './figures/collect.ts'
import { type Broker, startBroker } from './sandbox/broker.ts'
import { guestMemoryMb } from './sandbox/host/guest-memory.ts'
import { chooseIsolation, NoSuchIsolation } from './sandbox/host/isolation/choose.ts'
import type { Level } from './sandbox/host/isolation/level.ts'
import type { IsolationWish } from './model/isolation.ts'
import { tooLowLimit } from './sandbox/host/isolation/too-low-limit.ts'
import type { Neighbours, Overrides } from './model/conditions.ts'
import type { Submission } from './model/submission.ts'
import type { Lang } from './model/say.ts'
import { texts } from './text/texts.ts'
import { type Conditions, judgeCourse } from './verdict/judge.ts'
import type { CourseVerdict } from './model/verdict.ts'

/** How everything is graded that one grader grades. */
export interface GraderOptions extends Omit<Grading, 'channel' | 'thresholds'> {
  readonly isolation: IsolationWish
  readonly neighbours: Neighbours
  readonly memoryMb?: number
  /** No call takes longer, whatever its check allows. */
  readonly callMs?: number
  /** What an instructor wishes otherwise than the course has it. */
  readonly overrides?: Overrides
  /** Where one submission is graded and no other, perhaps with its figures: what has nothing left to do ends, and makes room for the trainings. */
  readonly once?: { readonly figures: boolean }
  /** In how many threads the checks run; as many as there are cores, where nothing is said. */
  readonly threads?: number
}

/** How it is done where nobody wishes otherwise: over correct neighbours, and without the training, which takes longest. */
export const PLAIN: GraderOptions = {
  isolation: 'process',
  neighbours: 'reference',
  seed: DEFAULT_SEED,
  lang: 'en',
  quick: true,
  full: false,
}

/** A grader, warm from the first submission on. */
export interface Grader {
  /** How it grades: what stands in every report. */
  readonly conditions: Conditions
  /** Grades those exercises of a submission. */
  grade(submission: Submission, ids: readonly ExerciseId[], listener?: RunListener): Promise<CourseVerdict>
  /** Asks the same submission, in its guests, for what the figures show. */
  figures(submission: Submission, verdict: CourseVerdict): Promise<FigureData>
  /** What their checks report, with a name for what went wrong; not yet judged. */
  examine(submission: Submission, ids: readonly ExerciseId[], listener?: RunListener): Promise<ExerciseReport[]>
  /** Brings a run that nobody waits for any more to its end at once. What comes of it means nothing. */
  abandon(): void
  close(): Promise<void>
}

/** Opens a grader: guests and tools start warming up at once. Throws a `CommandFault` where the isolation is not to be had. */
export async function openGrader(options: GraderOptions): Promise<Grader> {
  const low = tooLowLimit(1)
  if (low) throw new CommandFault(texts(options.lang).noSuchIsolation('process', low)) // Before anything is started that would break.
  const graded: Graded = { submission: { files: new Map(), unreadable: new Map() } }
  const level = chooseIsolation(options.isolation)
  const broker = startBroker({
    level,
    submission: async () => graded.submission,
    neighbours: options.neighbours,
    seed: engineSeedOf(options.seed),
    memoryMb: options.memoryMb ?? guestMemoryMb(),
    callMs: options.callMs,
    spareGuests: 2,
    opensAgain: options.once?.figures,
  })
  try {
    // Vitest is a third of a second of modules: asked for here, it loads while the workbench warms up.
    const { openCheckRunner } = await import('./checks/run.ts')
    const isolation = (await levelOr(level, options.lang)).name
    const { seed, lang, quick, full, overrides, threads } = options
    const thresholds = overrides?.thresholds
    const runner = await openCheckRunner({ channel: broker.channel, seed, lang, quick, full, thresholds }, threads)
    const conditions = { isolation, neighbours: options.neighbours, seed: shownSeed(seed), quick, overrides }
    return graderOf(graded, broker, runner, conditions, options)
  } catch (error) {
    broker.close() // What has started would keep the process alive.
    throw error
  }
}

// --- internal ---

/** What the broker takes files from. */
interface Graded {
  submission: Submission
}

function graderOf(
  graded: Graded,
  broker: Broker,
  runner: CheckRunner,
  conditions: Conditions,
  { seed, once }: GraderOptions,
): Grader {
  const replay = openReplay(async (id, files) => {
    graded.submission = { files, unreadable: new Map() }
    return (await runner.run([id]))[0]
  })
  const known = seed === DEFAULT_SEED ? readKnown : replay.known
  const examine: Grader['examine'] = async (submission, ids, listener) => {
    graded.submission = submission
    // Under another seed the wrong answers are tried afterwards, and nobody knows yet which.
    broker.resume(once && seed === DEFAULT_SEED ? ids : undefined)
    const reports = await runner.run(ids, listener)
    const diagnosed: ExerciseReport[] = []
    for (const report of reports) diagnosed.push(await diagnoseReport(report, known))
    return diagnosed
  }
  return {
    conditions,
    examine,
    grade: async (submission, ids, listener) => judgeCourse(await examine(submission, ids, listener), conditions),
    figures: async (submission, verdict) => {
      graded.submission = submission
      broker.resume()
      const { collectFigures } = await import('./figures/collect.ts')
      return collectFigures(broker.channel, verdict)
    },
    abandon: broker.abandon,
    close: () => runner.close().finally(broker.close),
  }
}

async function levelOr(level: Promise<Level>, lang: Lang): Promise<Level> {
  try {
    return await level
  } catch (error) {
    if (!(error instanceof NoSuchIsolation)) throw error
    throw new CommandFault(texts(lang).noSuchIsolation(error.isolation, error.missing))
  }
}
