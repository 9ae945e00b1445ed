// The story of a grade, top to bottom.
import type { Grading } from './checks/grading.ts'
import type { ExerciseReport, RunListener } from './checks/run.ts'
import { DEFAULT_SEED } from './checks/seeds.ts'
import type { ExerciseId } from './course/manifest.ts'
import { diagnoseReport } from './diagnosis/diagnose-report.ts'
import { readKnown } from './diagnosis/known.ts'
import { openReplay } from './diagnosis/replay.ts'
import type { FigureData } from './figures/collect.ts'
import { startBroker } from './sandbox/broker.ts'
import type { Isolation } from './sandbox/host/launch.ts'
import type { Neighbours } from './sandbox/prepare/prepared.ts'
import type { Submission } from './sandbox/prepare/submission.ts'
import { judgeCourse } from './verdict/judge.ts'
import type { CourseVerdict } from './verdict/model.ts'

/** How everything is graded that one grader grades. */
export interface GraderOptions extends Omit<Grading, 'channel'> {
  readonly isolation: Isolation
  readonly neighbours: Neighbours
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
  /** Grades those exercises of a submission. */
  grade(submission: Submission, ids: readonly ExerciseId[], listener?: RunListener): Promise<CourseVerdict>
  /** Asks the same submission, in its guests, for what the figures show. */
  figures(submission: Submission, verdict: CourseVerdict): Promise<FigureData>
  close(): Promise<void>
}

const MEMORY_MB = 1024

/** Opens a grader: guests and tools start warming up at once. */
export async function openGrader(options: GraderOptions): Promise<Grader> {
  let current: Submission | undefined
  const broker = startBroker({
    submission: async () => current ?? { files: new Map(), unreadable: new Map() },
    neighbours: options.neighbours,
    seed: options.seed,
    memoryMb: MEMORY_MB,
    spareGuests: 2,
  })
  // Vitest is a third of a second of modules: asked for here, it loads while the workbench warms up.
  const { openCheckRunner } = await import('./checks/run.ts')
  const { seed, lang, quick, full } = options
  const runner = await openCheckRunner({ channel: broker.channel, seed, lang, quick, full })
  const replay = openReplay(async (id, files) => {
    current = { files, unreadable: new Map() }
    return (await runner.run([id]))[0]
  })
  const known = seed === DEFAULT_SEED ? readKnown : replay.known
  return {
    grade: async (submission, ids, listener) => {
      current = submission
      const reports = await runner.run(ids, listener)
      const diagnosed: ExerciseReport[] = []
      for (const report of reports) diagnosed.push(await diagnoseReport(report, known))
      return judgeCourse(diagnosed, options)
    },
    figures: async (submission, verdict) => {
      current = submission
      const { collectFigures } = await import('./figures/collect.ts')
      return collectFigures(broker.channel, verdict)
    },
    close: async () => {
      await runner.close()
      broker.close()
    },
  }
}
