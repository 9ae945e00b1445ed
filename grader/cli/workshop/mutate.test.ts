import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { course } from '../../course/manifest.ts'
import { hasSolutions, runCommand } from '../../workshop/selftest/grading.ts'
import { command } from './mutate.ts'

const parse = (args: readonly string[]): ReturnType<typeof command.parse> => command.parse(args, {})
const mutate = (...args: string[]): ReturnType<typeof runCommand> =>
  runCommand(['grader/cli/launch.mjs', 'mutate', ...args])

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutate-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the arguments of mutate', () => {
  it('try the whole course where nothing else is said', () => {
    expect(parse([])).toEqual({ ids: course.map(({ id }) => id), results: '.grade/mutation.jsonl' })
  })

  it('name exercises and chapters, which are tried in the order of the course', () => {
    expect(parse(['miniBatch', 'ch03', '--results', 'mine.jsonl'])).toEqual({
      ids: ['ch03/sigmoid', 'ch03/softmax', 'ch04/mini_batch'],
      results: 'mine.jsonl',
    })
  })

  it.each([
    [['sotfmax'], /There is no exercise "sotfmax"\. Did you mean softmax\?/],
    [['--bogus'], /--bogus/],
    [['--results'], /--results/],
  ])('%j are refused in one line', (args, says) => {
    const { error } = parse(args) as { error: string }
    expect(error).toMatch(says)
    expect(error).not.toContain('\n')
  })

  it('ask for help', () => {
    expect(parse(['-h'])).toMatchObject({ usage: expect.stringContaining('endless') })
  })
})

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
