import { expect, test } from 'vitest'
import { reportRoot } from './report-root.ts'

test.each([
  [{}, 'exercises'],
  [{ GITHUB_WORKSPACE: '/home/runner/work/class' }, 'answers/exercises'],
  [{ GITHUB_WORKSPACE: '/home/runner/work/class/answers/exercises' }, ''],
  [{ CI_PROJECT_DIR: '/builds/elsewhere' }, 'exercises'],
  [{ GITHUB_WORKSPACE: '/home/runner/work/class/answers/exercises-of-others' }, 'exercises'],
])('under %j reports point into "%s"', (env, root) => {
  const folders = { folder: '/home/runner/work/class/answers/exercises', shownFolder: 'exercises' }
  expect(reportRoot(folders, env)).toBe(root)
})
