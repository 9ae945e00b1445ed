import { defineConfig } from 'vitest/config'
import { checksTouchedBy } from './grader/checks/touched.ts'
import { courseTest } from './grader/checks/vitest-course.ts'

export default defineConfig({
  test: {
    // A student's file is no import of its check: saving it re-runs the check all the same, and those of the exercises that import it.
    watchTriggerPatterns: [
      { pattern: /exercises\/(ch\d\d\/\w+)\.ts$/, testsToRun: (_, [, name]) => checksTouchedBy(name) },
    ],
    projects: [
      { test: { ...courseTest, globalSetup: ['grader/checks/global-setup.ts'] } },
      {
        test: {
          name: 'kit',
          include: ['{grader,datasets,exercises/np}/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
