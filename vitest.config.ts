import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'
import { editorTests } from './grader/checks/editor-tests.ts'
import { SLOW, SlowFirst, testFileOf } from './grader/checks/slow-first.ts'
import { checksTouchedBy } from './grader/checks/touched.ts'
import { courseTest, courseVite } from './grader/checks/vitest-course.ts'
import { detectLang } from './grader/text/detect-lang.ts'

// Where an environment names more certificates, Node 20 reads them at each start of a process. No test asks for any.
delete process.env.NODE_EXTRA_CA_CERTS

export default defineConfig(({ mode }) => ({
  test: {
    sequence: { sequencer: SlowFirst },
    // A student's file is no import of its check: saving it re-runs the check all the same, and those of the exercises that import it.
    watchTriggerPatterns: [
      { pattern: /exercises\/(ch\d\d\/\w+)\.ts$/, testsToRun: (_, [, name]) => checksTouchedBy(name) },
    ],
    projects: [
      {
        // Only an editor needs to know the checks before they have run.
        ...courseVite,
        plugins: process.env.VITEST_VSCODE ? [editorTests(detectLang(process.env))] : [],
        test: {
          ...courseTest,
          globalSetup: ['grader/checks/global-setup.ts'],
          runner: 'grader/diagnosis/diagnosing-runner.ts',
        },
      },
      {
        test: {
          name: 'kit',
          include: ['{grader,datasets,exercises/np}/**/*.test.ts'],
          // `npm run test:quick` leaves them to `npm test`.
          exclude: [...configDefaults.exclude, ...(mode === 'quick' ? SLOW.map(testFileOf) : [])],
          // Most files take longer to load than to run. A process has one file at a time, and is handed on with what it has loaded.
          isolate: false,
          // What one test changes of it, the next does not find, in whichever file.
          unstubEnvs: true,
          unstubGlobals: true,
          restoreMocks: true,
          // One more than there are processors: a quarter of the time, tests wait for clocks and for what they have ended.
          maxWorkers: availableParallelism() + 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } }, // A crowded machine is slow to answer.
        },
      },
    ],
  },
}))
