import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseIsolation, isolationsHere } from '../../sandbox/host/isolation/choose.ts'
import type { Level } from '../../sandbox/host/isolation/level.ts'
import { ISOLATIONS } from '../../model/isolation.ts'
import { startAt } from '../../sandbox/host/isolation/start.ts'
import { readAttacks } from './attack.ts'
import { CANARY, fillIn, makeAttackSetup, type AttackSetup } from './attack-files.ts'

// Code that controls its whole process and may use all of Node: only the isolation level is left.
const here = await isolationsHere()
const attacks = readAttacks().filter(({ wall }) => wall === 'system')

let root: string
let around: AttackSetup
const listeners: Server[] = []
let places: Readonly<Record<string, string>>
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'system-'))
  around = makeAttackSetup(root)
  const socket = join(root, 'socket')
  const [net] = await Promise.all([listen(0), listen(socket)])
  chmodSync(socket, 0o777)
  places = { PORT: String((net.address() as AddressInfo).port), SOCKET: socket, GRADER: String(process.pid) }
})
afterAll(() => {
  for (const listener of listeners) listener.close()
  rmSync(root, { recursive: true, force: true })
})

describe.each(ISOLATIONS)('code that controls its process, at the level %s', (isolation) => {
  describe.skipIf(!here.includes(isolation))(`(${isolation} works on this machine)`, () => {
    const stopped = attacks.filter(({ stoppedBy }) => stoppedBy.includes(isolation))
    const known = attacks.filter(
      ({ stoppedBy, unsure }) => isolation === 'process' && !unsure && !stoppedBy.includes(isolation),
    )

    it.each(stopped)('is stopped when it tries $tries ($name)', async ({ text: program }) => {
      const got = await gotBy(program, await chooseIsolation(isolation))
      expect(got).not.toContain('GOT')
      expect(got).not.toContain(CANARY)
    })

    // Confirms the docs: if the level stopped these, the docs could promise more.
    it.each(known)('is not stopped when it tries $tries ($name)', async ({ text: program }) => {
      expect(await gotBy(program, await chooseIsolation(isolation))).toContain('GOT')
    })
  })
})

describe.skipIf(process.platform !== 'linux')('code without any isolation', () => {
  const nowhere: Level = { name: 'process', start: (program) => program }
  // Otherwise an attack that never works would count as stopped.
  it.each(attacks.filter(({ unsure }) => !unsure))(
    'succeeds when it tries $tries ($name)',
    async ({ text: program }) => {
      expect(await gotBy(program, nowhere, { SECRET: CANARY })).toContain('GOT')
    },
  )
})

// --- internal ---

async function listen(where: number | string): Promise<Server> {
  const server = createServer((socket) => socket.end())
  listeners.push(server)
  await new Promise<void>((resolve) => {
    server.listen(typeof where === 'number' ? { port: where, host: '127.0.0.1' } : { path: where }, resolve)
  })
  return server
}

/**
 * What a program reports to have obtained, in a process at that level without any other protection. Without a level it also has an
 * environment.
 */
async function gotBy(program: string, level: Level, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const source = fillIn(program, around).replaceAll(/\{\{([A-Z]+)\}\}/g, (_, name: string) => places[name] ?? '')
  const child = startAt(level, { command: process.execPath, args: ['-e', source], env }, { cpuSeconds: 1 })
  child.stdin?.end()
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000)
  const closed = new Promise((resolve) => child.once('close', resolve))
  const said = child.stdout ? await text(child.stdout) : ''
  await closed
  clearTimeout(timer)
  return leftBehind(said)
}

/** A process that was left behind counts only if it stays alive. */
async function leftBehind(said: string): Promise<string> {
  const pid = /GOT PID (\d+)/.exec(said)?.[1]
  if (!pid) return said
  await sleep(100)
  const alive = isAlive(pid)
  if (alive) process.kill(Number(pid), 'SIGKILL')
  return alive ? said : 'it has ended'
}

function isAlive(pid: string): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
