// The doorman of vitest's Node API: runs check files and gathers what they report.
import { existsSync } from 'node:fs'
import { createVitest, type Reporter, type TestModule } from 'vitest/node'
import { emptyCacheFolder } from '../platform/cache-folder.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { ExerciseReport } from '../model/check.ts'
import type { GuestAddress } from '../sandbox/broker-api.ts'
import { idOfCheckFile } from './check-file.ts'
import type { Grading } from './grading.ts'
import { keepThreads } from './kept-threads.ts'
import { openWithFallback } from './run-fallback.ts'
import { reportedBy } from './reported.ts'
import { TrainingsLast } from './trainings-last.ts'
import { courseTest, courseVite } from './vitest-course.ts'

/** Events of a run of the checks. */
export interface RunListener {
  onExercise?(report: ExerciseReport): void
  /** A note of a long check: how far the training is. */
  onNote?(note: string, id: ExerciseId): void
}

/** Runs checks as often as it is asked, in the same warm process. */
export interface CheckRunner {
  run(ids: readonly ExerciseId[], guests: GuestAddress, listener?: RunListener): Promise<ExerciseReport[]>
  close(): Promise<void>
}

/** How all submissions are graded that one runner is given. */
export type RunnerGrading = Omit<Grading, 'guests'>

/** Starts vitest on the course's checks; in so many threads, where it is not to take as many as there are cores. */
export const openCheckRunner = (grading: RunnerGrading, maxWorkers?: number): Promise<CheckRunner> =>
  openWithFallback({
    cached: courseTest.experimental.fsModuleCache,
    open: (caches) => openVitest(grading, maxWorkers, caches),
    emptyCache: () => emptyCacheFolder('checks'),
  })

// --- internal ---

async function openVitest(
  grading: RunnerGrading,
  maxWorkers: number | undefined,
  caches: boolean,
): Promise<CheckRunner> {
  let listener: RunListener = {}
  const reporter: Reporter = {
    onTestModuleEnd: (module) => listener.onExercise?.(exerciseReportOf(module)),
    onTestCaseAnnotate: (test, { message, type }) => {
      if (type === 'training') listener.onNote?.(message, idOf(test.module))
    },
  }
  const threads = keepThreads()
  const options = {
    ...courseTest,
    ...(maxWorkers !== undefined && { maxWorkers }),
    experimental: { ...courseTest.experimental, fsModuleCache: caches },
    pool: threads,
    config: false,
    watch: false,
    reporters: [reporter],
    sequence: { sequencer: TrainingsLast },
    includeTaskLocation: false,
  } satisfies Parameters<typeof createVitest>[1]
  const vitest = await createVitest('test', options, courseVite)
  return {
    close: async () => {
      await vitest.close()
      await threads.close()
    },
    run: async (ids, guests, heard = {}) => {
      listener = heard
      const project = vitest.projects[0]
      // What a thread is given of it goes along with each file that it is to run.
      project.provide('grading', { ...grading, guests })
      const specifications = ids
        .map(checkFile)
        .filter((file) => existsSync(file))
        .map((file) => project.createSpecification(file))
      const { testModules } = await vitest.runTestSpecifications(specifications, false)
      const reports = new Map(testModules.map((module) => [idOf(module), exerciseReportOf(module)]))
      return ids.map((id) => reports.get(id) ?? { id, error: 'its checks did not run' })
    },
  }
}

const checkFile = (id: ExerciseId): string => `${courseTest.root}/grader/checks/${id}.check.ts`

const idOf = (module: TestModule): ExerciseId => idOfCheckFile(module.moduleId)

function exerciseReportOf(module: TestModule): ExerciseReport {
  const id = idOf(module)
  const cases = [...module.children.allTests()]
  const error = module
    .errors()
    .map(({ message }) => message)
    .join('\n')
  if (error || cases.length === 0) return { id, error: error || 'its file holds no checks' }
  return { id, checks: cases.map(reportedBy) }
}
