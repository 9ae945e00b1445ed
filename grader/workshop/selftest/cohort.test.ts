import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tarOf, zipOf } from '../../intake/archives.fixture.ts'
import { parseCsv } from '../../intake/read-csv.ts'
import { mergeClasses } from '../../class/merge.ts'
import { commandEnvironment } from './command-environment.ts'
import { runCommand } from './grading.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const RIGHT = readFileSync(join(kitRoot, 'grader/workshop/selftest/right/ch03/sigmoid/map.ts'), 'utf8')
const WRONG = RIGHT.replace(/export function sigmoid/, 'export const tooMuch = 1\nexport function sigmoid').replace(
  /1 \+/,
  '2 +',
)
const LOOP = "import type { NdArray } from '#np'\nexport function sigmoid(x: NdArray): NdArray {\n  for (;;) {}\n}\n"
const DUE = '2026-03-01T00:00:00Z'

let root: string
const at = (...names: string[]): string => join(root, ...names)

function put(path: string, content: string | Buffer): void {
  mkdirSync(at('class', path, '..'), { recursive: true })
  writeFileSync(at('class', path), content)
  utimesSync(at('class', path), new Date('2026-02-28T12:00:00Z'), new Date('2026-02-28T12:00:00Z'))
}

const cohort = (...args: string[]) =>
  runCommand(['grader/cli/launch.mjs', 'cohort', '--lang', 'en', '--jobs', '2', ...args])
const gradeTo = (out: string, ...more: string[]) =>
  cohort(at('class'), 'sigmoid', '--out', at(out), '--due', DUE, '--roster', at('roster.csv'), ...more)

function book(out: string): Record<string, Record<string, string>> {
  const [header, ...rows] = parseCsv(readFileSync(at(out, 'gradebook.csv'), 'utf8'))
  return Object.fromEntries(rows.map((row) => [row[0], Object.fromEntries(header.map((title, i) => [title, row[i]]))]))
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'cohort-'))
  put('hw-right/repo-main/ch03/sigmoid.ts', RIGHT)
  put('hw-wrong/ch03/sigmoid.ts', WRONG)
  put('hw-loop/sigmoid.ts', LOOP)
  put('hw-late.tar.gz', tarOf([['ch03/sigmoid.ts', `${RIGHT}// late\n`]]))
  utimesSync(at('class/hw-late.tar.gz'), new Date(DUE), new Date('2026-03-01T01:30:00Z'))
  put('hw-broken.zip', (await zipOf([['ch03/sigmoid.ts', RIGHT]])).subarray(20))
  put(
    'hw-slip.zip',
    await zipOf([
      ['../../ch03/sigmoid.ts', RIGHT],
      ['ch03/softmax.ts', 'x'],
    ]),
  )
  put('김 철수_7_assignsubmission_file_/hw.zip', await zipOf([['hw/ch03/sigmoid.ts', `${RIGHT}// kim\n`]]))
  writeFileSync(at('roster.csv'), 'name,login\n=HYPERLINK(1),right\nabsent,absent\n')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('a class', { timeout: 120_000 }, () => {
  it('that is killed half-way continues where it stopped, and grades nothing twice', async () => {
    const journal = at('grades/journal.log')
    const lines = (): string[] => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').slice(0, -1) : [])
    const args = [at('class'), 'sigmoid', '--out', at('grades'), '--due', DUE, '--roster', at('roster.csv')]
    const killed = spawn(
      process.execPath,
      ['grader/cli/launch.mjs', 'cohort', ...args, '--jobs', '1', '--lang', 'en'],
      {
        cwd: kitRoot,
        env: commandEnvironment(),
        stdio: 'ignore',
      },
    )
    const ended = new Promise((resolve) => killed.once('exit', resolve))
    while (lines().length < 2 && killed.exitCode === null) await sleep(20)
    killed.kill('SIGKILL')
    await ended
    const before = lines()
    expect(before.length).toBeLessThan(7)
    expect(existsSync(at('grades/gradebook.csv'))).toBe(false)

    const { code, stdout, stderr } = await gradeTo('grades')
    expect(stdout).toMatch(/Graded: 1 submission of 1 student.*\. Mean score of these students: 3 of 3\./)
    expect(stdout).toContain("nobody of the roster (or Canvas's Test Student): 5, not in the mean.")
    expect(stdout).toContain('Could not be read: 1 submission, without a score, not even 0')
    expect(stdout).toContain('  hw-broken: The archive is damaged: ask for it once more.')
    expect([code, stderr.split('\n').filter((line) => !/^\[\d\/8\] |^7 submissions/.test(line))]).toEqual([2, ['']])
    expect(lines().slice(0, before.length)).toEqual(before)
    expect(new Set(lines()).size).toBe(7)
  })

  it('is graded, with each student’s result matching their submission', () => {
    const scores = Object.fromEntries(
      Object.entries(book('grades')).map(([name, { status, score, note }]) => [name, [status, score, note]]),
    )
    expect(scores).toEqual({
      "'=HYPERLINK(1)": ['graded', '3', ''],
      absent: ['missing', '', ''],
      'hw-broken': [
        'unreadable',
        '',
        'Not in the roster. The archive is damaged: ask for it once more. (hw-broken.zip)',
      ],
      'hw-late': ['graded', '3', 'Not in the roster.'],
      'hw-loop': ['graded', '0', 'Not in the roster.'],
      'hw-slip': [
        'graded',
        '0',
        'Not in the roster. Passed over (paths that lead out of the archive): ../../ch03/sigmoid.ts.',
      ],
      'hw-wrong': ['graded', expect.stringMatching(/^[01]$/), 'Not in the roster.'],
      '김 철수': ['graded', '3', 'Not in the roster.'],
    })
    // The time of a file may be that of a download.
    expect(book('grades')['hw-late']).toMatchObject({ 'time from': 'archive', late: '', 'late minutes': '' })
    expect(book('grades')['hw-wrong']).toMatchObject({
      late: '',
      'late minutes': '',
      isolation: expect.stringMatching(/./),
    })
    // What tells of the class or of the cases is its owner's alone.
    if (process.platform !== 'win32')
      for (const name of ['instructor', 'instructor/hw-wrong.json', 'journal.log', 'class.html', 'class.json'])
        expect(statSync(at('grades', name)).mode & 0o077, name).toBe(0)
    const reports = readdirSync(at('grades/reports')).filter((name) => name.endsWith('.json'))
    expect(reports).toContain('김_철수_7.json')
    expect(reports).toHaveLength(7)
    expect(readFileSync(at('grades/reports/hw-broken.json'), 'utf8')).toContain('archive that was handed in is damaged')
  })

  it('that did not change is not graded again; new submissions are, and new points need no new grading', async () => {
    const config = at('config.json')
    writeFileSync(config, JSON.stringify({ points: { sigmoid: 30 } }))
    cpSync(at('class'), at('class2'), { recursive: true, preserveTimestamps: true })
    writeFileSync(at('class2/hw-wrong/ch03/sigmoid.ts'), `${RIGHT}// mended\n`)
    cpSync(at('grades'), at('grades2'), { recursive: true })
    const args = [at('class2'), 'sigmoid', '--out', at('grades2'), '--config', config, '--compare', at('grades')]
    const { code, stdout } = await cohort(
      ...args,
      '--due',
      DUE,
      '--roster',
      at('roster.csv'),
      '--canvas-assignment',
      'HW (1)',
    )
    expect(stdout).toContain('Graded: 1 submission of 1 student (1 with the same contents')
    expect(stdout).toMatch(/Changed: 4 up, 0 down/)
    expect(stdout).toMatch(/hw-wrong +[01] → 30 +\(other files, other points\)/)
    expect(code).toBe(2)
    expect(book('grades2')['hw-wrong'].score).toBe('30')
    expect(readFileSync(at('grades2/canvas.csv'), 'utf8')).toContain('    Points Possible,,,,,30')
    expect(readFileSync(at('grades2/changes.csv'), 'utf8')).toContain('hw-wrong')
    expect(readFileSync(at('grades2/reports/hw-wrong.json'), 'utf8')).toMatch(/"overrides"/)
    expect(book('grades')['hw-late'].score).toBe('3')
  })

  it('has one student graded again in place, and nobody else', async () => {
    cpSync(at('grades'), at('again'), { recursive: true })
    const lines = (): string[] => readFileSync(at('again/journal.log'), 'utf8').split('\n').slice(0, -1)
    const before = lines()
    const { code, stdout } = await gradeTo('again', '--only', 'hw-right')
    expect(lines()).toHaveLength(before.length + 1)
    expect(lines().slice(0, before.length)).toEqual(before)
    expect([code, stdout]).toEqual([2, expect.stringContaining('Graded: 1 submission of 1 student. Mean score')])
    expect(book('again')).toEqual(book('grades'))
    expect((await gradeTo('again', '--only', 'nobody')).stderr).toContain(
      'nobody in this class who handed something in is "nobody"',
    )
  })

  it('graded in two shards is the same as in one', async () => {
    const parts = await Promise.all(
      ['1/2', '2/2'].map((shard) => gradeTo(shard.replace('/', 'of'), '--shard', shard, '--jobs', '1')),
    )
    expect(parts.map(({ code }) => code)).toEqual([0, 0])
    await expect(mergeClasses([at('1of2')], at('merged'))).rejects.toThrow('parts-missing: 2/2')
    await expect(mergeClasses([at('1of2'), at('grades')], at('merged'))).rejects.toThrow('twice')
    expect((await cohort('merge', at('1of2'), at('2of2'), '--out', at('merged'))).code).toBe(2)
    const read = (out: string, name: string): string =>
      readFileSync(at(out, name), 'utf8').replaceAll(/"durationMs": [\d.e-]+/g, '')
    for (const name of [
      'gradebook.csv',
      'class.json',
      ...['reports', 'instructor'].flatMap((folder) =>
        readdirSync(at('grades', folder)).map((file) => `${folder}/${file}`),
      ),
    ])
      expect(read('merged', name)).toBe(read('grades', name))
  })
})
