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
import { CANARY, fillIn, makeSurroundings, type Surroundings } from './lay-out.ts'

// Code that has taken its whole process over and may use all of Node: what is left then is the level alone.
const here = await isolationsHere()
const attacks = readAttacks().filter(({ wall }) => wall === 'system')

let root: string
let around: Surroundings
const listeners: Server[] = []
let places: Readonly<Record<string, string>>
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'system-'))
  around = makeSurroundings(root)
  const socket = join(root, 'socket')
  const [net] = await Promise.all([listen(0), listen(socket)])
  chmodSync(socket, 0o777)
  places = { PORT: String((net.address() as AddressInfo).port), SOCKET: socket, GRADER: String(process.pid) }
})
afterAll(() => {
  for (const listener of listeners) listener.close()
  rmSync(root, { recursive: true, force: true })
})

describe.each(ISOLATIONS)('code that has taken its process over, at the level %s', (isolation) => {
  describe.skipIf(!here.includes(isolation))(`(${isolation} works on this machine)`, () => {
    const stopped = attacks.filter(({ stoppedBy }) => stoppedBy.includes(isolation))
    const known = attacks.filter(
      ({ stoppedBy, unsure }) => isolation === 'process' && !unsure && !stoppedBy.includes(isolation),
    )

    it.each(stopped)('is stopped where it tries $tries ($name)', async ({ text: program }) => {
      const got = await gotBy(program, await chooseIsolation(isolation))
      expect(got).not.toContain('GOT')
      expect(got).not.toContain(CANARY)
    })

    // What the docs say of this level is true: were it stopped, they could promise more.
    it.each(known)('is not stopped where it tries $tries ($name)', async ({ text: program }) => {
      expect(await gotBy(program, await chooseIsolation(isolation))).toContain('GOT')
    })
  })
})

describe.skipIf(process.platform !== 'linux')('code that runs at no level', () => {
  const nowhere: Level = { name: 'process', start: (program) => program }
  // Or an attack that does not work anyway would count as stopped.
  it.each(attacks.filter(({ unsure }) => !unsure))('gets what it tries: $tries ($name)', async ({ text: program }) => {
    expect(await gotBy(program, nowhere, { SECRET: CANARY })).toContain('GOT')
  })
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

/** What a program says that it got, in a process at that level without any other wall. Without a level it has an environment too. */
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

/** A process that was left behind counts only if it lives on. */
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
