import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hasSolutions, runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import { copyKit, type KitCopy } from './kit-copy.ts'

let copy: KitCopy
let written = ''
beforeAll(() => {
  copy = copyKit()
})
afterAll(() => copy.remove())

it.skipIf(!hasSolutions)(
  'a student’s copy diagnoses a wrong answer by name, also with the student’s own files',
  { timeout: 60_000 },
  async () => {
    const solution = readFileSync(`${kitRoot}solutions/ch04/mean_squared_error.ts`, 'utf8')
    writeFileSync(copy.path('exercises/ch04/mean_squared_error.ts'), solution.replace('0.5 * ', ''))
    const { code, stdout } = await runCommand(
      ['grader/cli/launch.mjs', 'grade', 'mean_squared_error', '--lang', 'en'],
      { cwd: copy.folder },
    )
    expect(stdout).toMatch(/Diagnosis +The loss is twice what it should be/)
    expect(code).toBe(1)
    written = stdout
  },
)

it.skipIf(!hasSolutions)(
  'a student’s copy stores its progress, shows it at once, and grades what has changed since',
  { timeout: 120_000 },
  async () => {
    const progress = copy.path('.grade/progress.json')
    const list = () => runCommand(['grader/cli/launch.mjs', 'list', 'ch03', '--lang', 'en'], { cwd: copy.folder })
    writeFileSync(copy.path('exercises/ch03/sigmoid.ts'), readFileSync(`${kitRoot}solutions/ch03/sigmoid.ts`))
    expect((await list()).stdout).toMatch(/✓ +1 ch03\/sigmoid +3\.2 +3\/3 +passed \w+ \d+\n/)
    // It shows the stored result, so nothing was graded.
    writeFileSync(progress, readFileSync(progress, 'utf8').replace('"score": 3', '"score": 2'))
    expect((await list()).stdout).toMatch(/ch03\/sigmoid +3\.2 +2\/3/)
    writeFileSync(copy.path('exercises/ch03/sigmoid.ts'), 'export const sigmoid = 1\n')
    expect((await list()).stdout).toMatch(/✗ +1 ch03\/sigmoid +3\.2 +0\/3 +not passed/)
  },
)
it.skipIf(!hasSolutions)('vitest itself shows the same words, with the diagnosis', { timeout: 60_000 }, async () => {
  const { stdout, stderr } = await runCommand(
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'course', 'mean_squared_error'],
    { cwd: copy.folder },
  )
  const told = linesOf(written, /not the right values|another number/, /Next:/)
  expect(told.join('\n')).toContain('Diagnosis')
  for (const line of told) expect(stderr).toContain(line)
  // None of our code, none of our paths, nothing twice.
  expect(stdout + stderr).not.toMatch(/CheckFailedError|❯ grader\/.*:\d+:\d+|AssertionError|- Expected/)
})

// The words of a message, whatever width it was wrapped to.
function linesOf(text: string, from: RegExp, to: RegExp): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const start = lines.findIndex((line) => from.test(line))
  return lines
    .slice(
      start,
      lines.findIndex((line, i) => i > start && to.test(line)),
    )
    .filter((line) => /^(?:Tried|Expected|Received|Difference|Diagnosis)/.test(line))
}
