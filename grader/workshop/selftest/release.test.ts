import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { course, courseFiles, fileOf } from '../../course/manifest.ts'
import { readBank } from '../../diagnosis/bank.ts'
import { hasSolutions, runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const LAUNCH = 'grader/cli/launch.mjs'
const parent = mkdtempSync(join(tmpdir(), 'release-'))
const copy = join(parent, 'kit')
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const bare = (text: string): string => text.replaceAll(/\s+/g, '')
const inCopy = (path: string): string => readFileSync(join(copy, path), 'utf8')

describe.skipIf(!hasSolutions)('a students’ copy of the kit', { timeout: 120_000 }, () => {
  let files: string[]
  beforeAll(async () => {
    const { code, stderr } = await runCommand([LAUNCH, 'release', copy])
    expect([code, stderr]).toEqual([0, ''])
    execFileSync('git', ['init', '-q'], { cwd: copy })
    files = execFileSync('git', ['ls-files', '--others', '--exclude-standard'], { cwd: copy, encoding: 'utf8' })
      .trim()
      .split('\n')
    symlinkSync(join(kitRoot, 'node_modules'), join(copy, 'node_modules'), 'junction')
  })

  it('has every exercise as a stub, whatever the kit’s exercises/ contains', () => {
    for (const file of courseFiles) expect(inCopy(`exercises/${file}`)).toContain('Not written yet')
  })

  it('contains no solution line that the stubs lack, in checks or fingerprints', () => {
    const all = files.map((path) => ({ path, text: bare(inCopy(path)) }))
    const leaks = course.flatMap(({ id }) => {
      const stub = new Set(
        readFileSync(join(kitRoot, 'grader/course/stubs', fileOf(id)), 'utf8')
          .split('\n')
          .map(bare),
      )
      const removed = readFileSync(join(kitRoot, 'solutions', fileOf(id)), 'utf8')
        .split('\n')
        .map(bare)
      const telling = removed.filter((line) => line.length >= 18 && !stub.has(line) && !/^for\(.*\{$/.test(line))
      expect(telling.length, id).toBeGreaterThan(0)
      return telling.flatMap((line) =>
        all.filter(({ text }) => text.includes(line)).map(({ path }) => `${path}: ${line}`),
      )
    })
    expect(leaks).toEqual([])
  })

  it('contains no passage of a wrong answer', async () => {
    const bank = await readBank()
    const all = files
      .filter((path) => !path.startsWith('exercises/np/'))
      .map((path) => ({ path, text: bare(inCopy(path)) }))
    const passages = bank.flatMap(({ answers }) => answers.flatMap(({ change }) => change.map(([, to]) => bare(to))))
    const telling = passages.filter((passage) => passage.length >= 30)
    expect(telling.length).toBeGreaterThan(100)
    expect(
      telling.flatMap((line) => all.filter(({ text }) => text.includes(line)).map(({ path }) => `${path}: ${line}`)),
    ).toEqual([])
  })

  it('has no solutions, no attacks and nothing for instructors', () => {
    expect(
      files.filter((path) =>
        /solutions\/|class\/|workshop\/|systems\/(?!github\/(?:action\.yml|grade\.sh)$)/.test(path),
      ),
    ).toEqual([])
    expect(existsSync(join(copy, 'solutions'))).toBe(false)
  })

  it('grades, type-checks, and tests itself', async () => {
    const graded = await runCommand([LAUNCH, 'grade', 'sigmoid'], { cwd: copy })
    expect(graded.stdout).toContain('0 of 3 points')
    expect(graded.code).toBe(1)
    const types = await runCommand([join(kitRoot, 'node_modules/typescript/bin/tsc'), '-p', '.'], { cwd: copy })
    expect(types.stdout).toBe('')
    const vitest = join(kitRoot, 'node_modules/vitest/vitest.mjs')
    const some = ['grader/not-in-this-copy.test.ts', 'grader/verdict']
    const tests = await runCommand([vitest, 'run', '--project', 'kit', ...some], { cwd: copy })
    expect([tests.code, tests.stderr]).toEqual([0, ''])
    expect(tests.stdout).toMatch(/\d+ skipped/)
  })

  it('does not overwrite existing files', async () => {
    const { code, stderr } = await runCommand([LAUNCH, 'release', copy])
    expect(code).toBe(2)
    expect(stderr).toMatch(/There is something in/)
  })
})
