import type { TestProjectInlineConfiguration, ViteUserConfig } from 'vitest/config'
import { cacheFolder } from '../platform/cache-folder.ts'
import { threadsFor } from './threads.ts'
import { viteRoot } from './vite-root.ts'

const { root, linked } = viteRoot()
const transformed = cacheFolder('checks')

/** How the checks are run: trusted code, in threads that share one module graph, so that all of them start within a second. */
export const courseTest = {
  name: 'course',
  root,
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

/** How vite reads the modules of the course: by the kit's own settings for TypeScript, whatever a student's tsconfig.json says. */
export const courseVite = {
  tsconfig: 'tsconfig.json',
  resolve: courseResolve(),
}

// --- internal ---

// How vite finds them. A part of the kit may be a link (a synced folder), and so may its root: see `viteRoot`.
function courseResolve(): ViteUserConfig['resolve'] {
  return {
    preserveSymlinks: true,
    // Vitest calls itself by its real path, of which vite would read the first half. Only the bare name: vitest/config and others are found as they are.
    alias: linked ? [{ find: /^vitest$/, replacement: `${root}/node_modules/vitest/dist/index.js` }] : [],
  }
}
