import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { fileOf } from '../../course/manifest.ts'
import { bareEnvironment } from '../host/launch.ts'
import { watchMemory } from '../host/memory.ts'
import { reaper } from '../host/reaper.ts'
import { watchWork } from './patience.ts'
import type { Prepared, Workpiece } from './prepared.ts'

/** Prepares exercises one after the other in a process that may be lost. */
export interface Preparation {
  prepare(workpiece: Workpiece): Promise<Prepared>
  close(): void
}

/**
 * How long the tools may work on one exercise, how much longer on the first one of a process, and what that may reside in: three times
 * what honest files need. (The bundler is no JavaScript, and no flag of Node bounds it.)
 */
const LIMITS = { timeoutMs: 10_000, startMs: 20_000, memoryMb: 1_000 }

/** Starts the workbench at once, so that it is warm when the first exercise comes. */
export function openPreparation(limits = LIMITS): Preparation {
  let bench: ChildProcess | undefined = startBench()
  let fresh = true
  let queue: Promise<unknown> = Promise.resolve()
  // A file that hung or crashed the tools once would do so again, through every exercise that imports it.
  const hopeless = new Map<string, string>()

  const one = async (workpiece: Workpiece): Promise<Prepared> => {
    const working = (bench ??= startBench())
    const own = fileOf(workpiece.id)
    const files = new Map([...workpiece.files].filter(([path, text]) => path === own || hopeless.get(path) !== text))
    const memory = watchMemory(working.pid, limits.memoryMb, () => working.kill('SIGKILL'))
    const answer = await ask(working, { ...workpiece, files }, limits.timeoutMs + (fresh ? limits.startMs : 0))
    memory.stop()
    fresh = false
    if (!('gaveUp' in answer)) return answer
    hopeless.set(own, workpiece.files.get(own) ?? '')
    working.kill('SIGKILL')
    bench = undefined
    fresh = true
    return answer
  }
  return {
    prepare: (workpiece) => {
      const prepared = queue.then(() => one(workpiece))
      queue = prepared.catch(() => {})
      return prepared
    },
    close: () => bench?.kill('SIGKILL'),
  }
}

// --- internal ---

function startBench(): ChildProcess {
  const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
  const hooks = new URL('../../cli/typescript.mjs', import.meta.url).href
  const bench = fork(path('./workbench.ts'), {
    execArgv: ['--import', hooks, '--max-old-space-size=1024'],
    env: bareEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  reaper.adopt(bench.pid)
  bench.once('exit', () => reaper.release(bench.pid))
  bench.unref()
  return bench
}

function ask(bench: ChildProcess, workpiece: Workpiece, timeoutMs: number): Promise<Prepared> {
  return new Promise((resolve) => {
    const settle = (prepared: Prepared): void => {
      watch.stop()
      bench.off('message', onMessage).off('exit', onExit)
      resolve(prepared)
    }
    const onMessage = (message: unknown): void => settle(message as Prepared)
    const onExit = (): void => settle({ findings: [], imports: [], gaveUp: 'crashed' })
    const watch = watchWork(bench.pid, timeoutMs, () => settle({ findings: [], imports: [], gaveUp: 'hung' }))
    bench.on('message', onMessage).on('exit', onExit)
    if (bench.connected) bench.send(workpiece)
    else onExit()
  })
}
