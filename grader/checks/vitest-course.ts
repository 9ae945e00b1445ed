import { fileURLToPath } from 'node:url'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { cacheFolder } from '../cache-folder.ts'
import { threadsFor } from './threads.ts'

const transformed = cacheFolder('checks')

/** How the checks are run: trusted code, in threads that share one module graph, so that all of them start within a second. */
export const courseTest = {
  name: 'course',
  root: fileURLToPath(new URL('../..', import.meta.url)),
  include: ['grader/checks/ch*/*.check.ts'],
  pool: 'threads',
  isolate: false,
  maxWorkers: threadsFor(),
  // The checks as vite has transformed them, by their contents: a third of a cold start.
  experimental: { fsModuleCache: transformed !== undefined, fsModuleCachePath: transformed },
  // Every call into a guest has a limit of its own, and every check one that does not count while the grader stands still (exercise.ts).
  testTimeout: 0,
  hookTimeout: 0,
} satisfies TestProjectInlineConfiguration['test']
