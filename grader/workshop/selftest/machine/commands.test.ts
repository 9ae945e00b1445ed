import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '../../../intake/read-csv.ts'
import { readMainThreadStat } from '../../../sandbox/host/proc-stat.ts'
import { commandEnvironment } from '../command-environment.ts'
import { hasSolutions } from '../grading.ts'
import { kitRoot } from '../../../platform/kit-root.ts'
import { type OwnProcess, processesBelow, signalTo } from './own-processes.ts'
import type { MonkeyResult } from './monkey.ts'

const RIGHT = readFileSync(join(kitRoot, 'grader/workshop/selftest/right/ch03/sigmoid/map.ts'), 'utf8')
// Its first call works for about a second, as a call may.
const SLOW = `import type { NdArray } from '#np'
let first = true
export function sigmoid(x: NdArray): NdArray {
  let burnt = 0
  for (let i = 0; first && i < 4e8; i++) burnt += Math.sqrt(i)
  first = burnt < 0
  return x.map((value) => 1 / (1 + Math.exp(-value)))
}
`

let root: string
const at = (...names: string[]): string => join(root, ...names)
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'machine-'))
  for (const [name, answer] of [
    ['kim', RIGHT],
    ['slow', SLOW],
  ]) {
    mkdirSync(at('class', name, 'ch03'), { recursive: true })
    writeFileSync(at('class', name, 'ch03/sigmoid.ts'), answer)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const isGuest = ({ role }: OwnProcess): boolean => role === 'guest'

describe.skipIf(process.platform !== 'linux')('where something kills every guest', () => {
  it('a grade is an error, and says what to do', async () => {
    const report = at('report.json')
    const folder = at('class/kim')
    const command = start(['grade', 'sigmoid', '--submission', folder, '--lang', 'en', '--report', `json=${report}`])
    const stopKilling = killing(command, isGuest)
    const { code, stdout } = await ended(command)
    stopKilling()
    expect(stdout).toMatch(/the grader's (own )?processes/i)
    expect(stdout).toMatch(/Run it\s+again/)
    expect(code).toBe(2)
    const told = readFileSync(report, 'utf8')
    expect(JSON.parse(told)).toMatchObject({ score: 0, exercises: [{ status: 'error' }] })
    expect(told).not.toMatch(/"status": ?"(?:failed|timed-out)"/)
  })

  it(
    'a class has empty cells and nothing in its journal, and is graded the next time',
    { timeout: 120_000 },
    async () => {
      const args = [
        'cohort',
        at('class'),
        'sigmoid',
        '--out',
        at('out'),
        '--isolation',
        'process',
        '--jobs',
        '1',
        '--lang',
        'en',
      ]
      const command = start(args)
      const stopKilling = killing(command, isGuest)
      await ended(command)
      stopKilling()
      expect(cellsOf('kim')).toMatchObject({ status: 'grader-fault', score: '', 'ch03/sigmoid': '' })
      expect(cellsOf('kim').note).toMatch(/the grader's own processes/i)
      expect(existsSync(at('out/journal.log')) ? readFileSync(at('out/journal.log'), 'utf8') : '').toBe('')

      expect((await ended(start(args))).code).toBe(0)
      expect([cellsOf('kim'), cellsOf('slow')]).toMatchObject([{ status: 'graded', score: '3' }, { score: '3' }])
    },
  )
})

// The first of these two only waits for most of its time.
describe.skipIf(process.platform !== 'linux')('where the whole grader stands still', { concurrent: true }, () => {
  it('a right answer keeps its points, however long that takes', { timeout: 120_000 }, async () => {
    const command = start(['grade', 'sigmoid', '--submission', at('class/slow'), '--isolation', 'process'])
    const group = command.pid as number
    const isBusy = (one: OwnProcess): boolean => isGuest(one) && (readMainThreadStat(one.pid)?.ownMs ?? 0) > 250
    const answer = ended(command)
    while (!processesBelow(group).some(isBusy) && command.exitCode === null) await sleep(10)
    signalTo(-group, 'SIGSTOP')
    await sleep(9_000)
    signalTo(-group, 'SIGCONT')
    const { code, stdout } = await answer
    expect(stdout).not.toMatch(/did not finish/)
    expect(code).toBe(0)
  })
})

describe.skipIf(process.platform !== 'linux' || !hasSolutions)('where a monkey is loose', { concurrent: true }, () => {
  it('no right answer loses a point, and everything ends', { timeout: 240_000 }, async () => {
    const monkey = 'grader/workshop/selftest/machine/monkey.ts'
    const { code, stdout, stderr } = await ended(
      spawnCommand(['--import', './grader/platform/typescript.mjs', monkey, '10', String(Date.now() % 1000)]),
    )
    expect([code, stderr]).toEqual([0, ''])
    const result = JSON.parse(stdout) as MonkeyResult
    expect(result).toMatchObject({ lost: [] })
    expect(Object.keys(result.harm).length).toBeGreaterThan(0)
    expect(result.exercises).toBe(result.passed + result.errors.length)
  })
})

// --- internal ---

const start = (args: readonly string[]): ChildProcess => spawnCommand(['grader/cli/launch.mjs', ...args])

/** In a group of its own, as a shell starts it. */
function spawnCommand(args: readonly string[]): ChildProcess {
  const stdio = ['ignore', 'pipe', 'pipe'] as const
  return spawn(process.execPath, args, { cwd: kitRoot, env: commandEnvironment(), stdio: [...stdio], detached: true })
}

async function ended(command: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const exit = new Promise<number | null>((resolve) => command.once('close', resolve))
  const read = async (stream: Readable | null): Promise<string> => (stream ? text(stream) : '')
  const [stdout, stderr, code] = await Promise.all([read(command.stdout), read(command.stderr), exit])
  return { code, stdout, stderr }
}

/** Kills such processes of a command as they come, until it is called back. */
function killing(command: ChildProcess, isVictim: (one: OwnProcess) => boolean): () => void {
  const timer = setInterval(() => {
    for (const one of processesBelow(command.pid as number)) if (isVictim(one)) signalTo(one.pid, 'SIGKILL')
  }, 20)
  return () => clearInterval(timer)
}

function cellsOf(student: string): Record<string, string> {
  const [header, ...rows] = parseCsv(readFileSync(at('out/gradebook.csv'), 'utf8'))
  const row = rows.find(([name]) => name === student) ?? []
  return Object.fromEntries(header.map((title, i) => [title, row[i]]))
}
