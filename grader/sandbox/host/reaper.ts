import { type ChildProcess, spawn } from 'node:child_process'
import { bareEnvironment } from './launch.ts'

// A guest in an endless loop cannot see that its grader died. This small process can: its standard input closes, and it ends
// the guests that are still on its list.
const PROGRAM = `
const alive = new Set()
require('node:readline').createInterface({ input: process.stdin })
  .on('line', (line) => (line[0] === '+' ? alive.add(+line.slice(1)) : alive.delete(+line.slice(1))))
  .on('close', () => { for (const pid of alive) try { process.kill(pid, 'SIGKILL') } catch {} })
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR1']) process.on(name, () => {})`

let child: ChildProcess | undefined

function tell(line: string): void {
  child ??= start()
  child.stdin?.write(`${line}\n`)
}

function start(): ChildProcess {
  const started = spawn(process.execPath, ['-e', PROGRAM], {
    env: bareEnvironment(),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  started.unref()
  started.stdin.on('error', () => {})
  ;(started.stdin as unknown as { unref?(): void }).unref?.()
  return started
}

/** Sees to it that no guest outlives the command that started it, however that command ends. */
export const reaper = {
  adopt: (pid: number | undefined): void => {
    if (pid !== undefined) tell(`+${pid}`)
  },
  release: (pid: number | undefined): void => {
    if (pid !== undefined) tell(`-${pid}`)
  },
}
