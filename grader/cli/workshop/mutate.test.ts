import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasSolutions, runCommand } from '../../workshop/selftest/grading.ts'

const mutate = (...args: string[]): ReturnType<typeof runCommand> =>
  runCommand(['grader/cli/launch.mjs', 'mutate', ...args])

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('npm run mutate', () => {
  it.skipIf(!hasSolutions)('shows what became of the mutants of an exercise', { timeout: 120_000 }, async () => {
    const args = ['sigmoid', '--results', join(folder, 'results.jsonl')]
    const first = await mutate(...args)
    expect(first.code).toBe(0)
    expect(first.stdout).toMatch(/\| ch03\/sigmoid \| +\d+ \| +\d+ \| +0 \| +1 \| +\d+ \| +0 \|/)
    expect(first.stderr).toMatch(/^ch03\/sigmoid: \d+ mutants\n$/)
    expect(await mutate(...args)).toEqual(first) // From the results of the first.
  })

  it('asks whether another exercise was meant', async () => {
    expect(await mutate('sotfmax')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no exercise "sotfmax". Did you mean softmax?\n',
    })
  })
})
