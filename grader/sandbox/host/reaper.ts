import { type ChildProcess, spawn } from 'node:child_process'
import { bareEnvironment } from './bare-environment.ts'
import { LOCK } from './isolation/claim-user.ts'

// A guest in an endless loop cannot notice that its grader died. This small process can: its standard input closes, and
// it ends the guests that are still on its list, and all other processes of their users. These user IDs are free then:
// each is claimed first, and skipped if another grader was quicker.
const PROGRAM = `
const alive = new Set()
const each = (kind, end) => { for (const name of alive) if (name[0] === kind) try { end(+name.slice(1)) } catch {} }
const sweep = (uid) => {
  const lock = require('node:net').createServer().on('error', () => {}).listen(${JSON.stringify(LOCK)} + uid)
  if (!lock.listening) return
  for (let n = 0; n < 5; n++)
    require('node:child_process').spawnSync('/bin/sh', ['-c', 'kill -9 -1'], { uid, gid: uid, env: {}, cwd: '/', stdio: 'ignore', timeout: 1000 })
  lock.close()
}
require('node:readline').createInterface({ input: process.stdin })
  .on('line', (line) => (line[0] === '+' ? alive.add(line.slice(1)) : alive.delete(line.slice(1))))
  .on('close', () => { each('p', (pid) => process.kill(pid, 'SIGKILL')); each('u', sweep) })
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR1']) process.on(name, () => {})`

let child: ChildProcess | undefined

function tell(line: string): void {
  child ??= start()
  child.stdin?.write(`${line}\n`)
}

function start(): ChildProcess {
  const started: ChildProcess = spawn(process.execPath, ['--v8-pool-size=1', '-e', PROGRAM], {
    env: bareEnvironment(),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  started.on('error', () => {}) // No process to be had: what the grader itself starts next will say so.
  started.unref()
  started.stdin?.on('error', () => {})
  ;(started.stdin as unknown as { unref?(): void }).unref?.()
  return started
}

/** Ends all guests when the command that started them ends, for whatever reason. */
export const reaper = {
  adopt: (pid: number | undefined): void => {
    if (pid !== undefined) tell(`+p${pid}`)
  },
  release: (pid: number | undefined): void => {
    if (pid !== undefined) tell(`-p${pid}`)
  },
  /** A user that only a guest has: all of its processes end. */
  adoptUser: (uid: number): void => tell(`+u${uid}`),
  releaseUser: (uid: number): void => tell(`-u${uid}`),
}
