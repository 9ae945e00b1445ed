import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hasSolutions, kitRoot, runCommand } from './grading.ts'

let copy: string
afterAll(() => rmSync(copy, { recursive: true, force: true }))

// What a student has: neither solutions nor wrong answers.
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'kit-'))
  for (const name of ['package.json', 'tsconfig.json', 'datasets', 'exercises'])
    cpSync(kitRoot + name, join(copy, name), { recursive: true })
  cpSync(`${kitRoot}grader`, join(copy, 'grader'), {
    recursive: true,
    filter: (path) => !/[\\/](?:selftest|diagnosis[\\/]ch\d\d)$/.test(path),
  })
  symlinkSync(`${kitRoot}node_modules`, join(copy, 'node_modules'), 'junction')
  mkdirSync(join(copy, 'exercises/ch03'), { recursive: true })
})

it.skipIf(!hasSolutions)(
  'a student’s copy calls a wrong answer by its name, over the student’s own files',
  { timeout: 60_000 },
  async () => {
    const solution = readFileSync(`${kitRoot}solutions/ch04/mean_squared_error.ts`, 'utf8')
    writeFileSync(join(copy, 'exercises/ch04/mean_squared_error.ts'), solution.replace('0.5 * ', ''))
    const { code, stdout } = await runCommand(
      ['grader/cli/launch.mjs', 'grade', 'mean_squared_error', '--lang', 'en'],
      { cwd: copy },
    )
    expect(stdout).toMatch(/Diagnosis +The loss is twice what it should be/)
    expect(code).toBe(1)
  },
)

it.skipIf(!hasSolutions)(
  'a student’s copy remembers its progress, tells it at once, and grades what has changed since',
  { timeout: 120_000 },
  async () => {
    const progress = join(copy, '.grade/progress.json')
    const list = () => runCommand(['grader/cli/launch.mjs', 'list', 'ch03', '--lang', 'en'], { cwd: copy })
    writeFileSync(join(copy, 'exercises/ch03/sigmoid.ts'), readFileSync(`${kitRoot}solutions/ch03/sigmoid.ts`))
    expect((await list()).stdout).toMatch(/✓ +1 ch03\/sigmoid +3\.2 +3\/3 +passed \w+ \d+\n/)
    // What stands in the file is told, so that nothing was graded.
    writeFileSync(progress, readFileSync(progress, 'utf8').replace('"score": 3', '"score": 2'))
    expect((await list()).stdout).toMatch(/ch03\/sigmoid +3\.2 +2\/3/)
    writeFileSync(join(copy, 'exercises/ch03/sigmoid.ts'), 'export const sigmoid = 1\n')
    expect((await list()).stdout).toMatch(/✗ +1 ch03\/sigmoid +3\.2 +0\/3 +not passed/)
  },
)
