import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hasSolutions, kitRoot, runCommand } from './grading.ts'
import { copyKit, type KitCopy } from './kit-copy.ts'

let copy: KitCopy
beforeAll(() => {
  copy = copyKit()
})
afterAll(() => copy.remove())

it.skipIf(!hasSolutions)(
  'a student’s copy calls a wrong answer by its name, over the student’s own files',
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
  },
)
