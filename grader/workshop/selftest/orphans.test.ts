import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { isolationsHere } from '../../sandbox/host/isolation/choose.ts'
import { readProc } from '../../sandbox/host/process-tree.ts'
import { commandEnvironment } from './command-environment.ts'
import { kitRoot } from '../../platform/kit-root.ts'

const LOOP = "import type { NdArray } from '#np'\nexport function sigmoid(x: NdArray): NdArray {\n  for (;;) {}\n}\n"

const here = await isolationsHere()

describe.skipIf(process.platform !== 'linux').each(here)('a guest in an endless loop, at the level %s', (isolation) => {
  it('does not outlive the command that started it, even if that is killed', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'orphans-'))
    await mkdir(join(folder, 'ch03'))
    await writeFile(join(folder, 'ch03/sigmoid.ts'), LOOP)
    const grade = spawn(
      process.execPath,
      ['grader/cli/launch.mjs', 'grade', 'sigmoid', '--submission', folder, '--isolation', isolation],
      {
        cwd: kitRoot,
        env: commandEnvironment(),
        stdio: 'ignore',
      },
    )
    const guests = await until(
      () => busyGuestsOf(grade.pid as number),
      (found) => found.length > 0,
    )
    grade.kill('SIGKILL')
    await until(
      () => guests.filter(isAlive),
      (alive) => alive.length === 0,
    )
    expect(guests.filter(isAlive)).toEqual([])
    await rm(folder, { recursive: true })
  })
})

// --- internal ---

async function until<T>(look: () => T, enough: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = look()
    if (enough(found)) return found
    await sleep(50)
  }
  throw new Error('waited ten seconds in vain')
}

function stat(pid: number): { parent: number; ticks: number; state: string } | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    return { state: fields[0], parent: Number(fields[1]), ticks: Number(fields[11]) }
  } catch {
    return undefined
  }
}

// A guest is recognized by its flags, and the looping one by half a second of CPU time. The isolation program may be between it and the
// command.
function busyGuestsOf(grader: number): number[] {
  return (
    readdirSync('/proc')
      .map(Number)
      .filter((pid) => (stat(pid)?.ticks ?? 0) > 50 && descendsFrom(grader, pid))
      // The prepare worker, and what a probe starts, may end while we look.
      .filter((pid) => readProc(`${pid}/cmdline`).includes('--disallow-code-generation-from-strings'))
  )
}

function descendsFrom(ancestor: number, pid: number): boolean {
  for (let at: number | undefined = pid; at; at = stat(at)?.parent) if (at === ancestor) return true
  return false
}

const isAlive = (pid: number): boolean => !['Z', undefined].includes(stat(pid)?.state)
