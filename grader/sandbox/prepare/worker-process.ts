// The doorman of the prepare worker: a child process that may be lost.
import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startCallClock, type TimeUp } from '../host/call-clock.ts'
import type { EndedBy } from '../host/guest-end.ts'
import { bareEnvironment } from '../host/bare-environment.ts'
import { watchMemory } from '../host/memory.ts'
import { reaper } from '../host/reaper.ts'
import { sampleProcess } from '../host/time-account.ts'
import type { WorkerEnd } from './prepare-fault.ts'
import type { FromPrepareWorker, Prepared, PrepareRequest } from './prepared.ts'

/** The limits of the worker for one request; `startMs` more for its first. */
export interface PrepareLimits {
  readonly timeoutMs: number
  readonly startMs: number
  readonly memoryMb: number
}

/** A prepare worker: it prepares one exercise after the other until it ends. */
export interface PrepareWorker {
  readonly ended: boolean
  /** Its answer to the request, or how it ended over it. */
  prepare(request: PrepareRequest, limits: PrepareLimits): Promise<Prepared | { readonly end: WorkerEnd }>
  kill(): void
}

/** Starts a worker, which begins to warm up; `onWork` is called for each request passed to it. */
export function startPrepareWorker(onWork: () => void = () => {}): PrepareWorker {
  const child = startChild()
  const state: State = { child, phase: 'starting', fresh: true, onWork, lastWords: lastWordsOf(child) }
  child.on('message', (message) => onMessage(state, message as FromPrepareWorker))
  child.once('exit', (code, signal) => onEnd(state, signal ? { kind: 'signal', signal } : { kind: 'exit', code }))
  child.on('error', (error) => onEnd(state, { kind: 'no-start', detail: error.message }))
  return {
    get ended() {
      return state.end !== undefined
    },
    prepare: async (request, limits) => {
      const end = await started(state)
      return end ? { end } : work(state, request, limits)
    },
    kill: () => kill(state, { kind: 'closed' }),
  }
}

// --- internal ---

// It reads the kit's own sources and loads type checker and bundler: half a second.
const START_LIMIT_MS = 60_000

interface State {
  readonly child: ChildProcess
  phase: WorkerEnd['phase']
  /** It has not prepared anything yet. */
  fresh: boolean
  end?: WorkerEnd
  readonly onWork: () => void
  /** The callers that wait for it to be ready, to answer, or to end. */
  heard?: (prepared?: Prepared) => void
  readonly lastWords: () => string | undefined
}

function startChild(): ChildProcess {
  const hooks = new URL('../../platform/typescript.mjs', import.meta.url).href
  const child = fork(fileURLToPath(new URL('./prepare-main.ts', import.meta.url)), {
    // A young generation of half the usual size saves 20 MB and no time (npm run bench -- memory latency).
    execArgv: ['--import', hooks, '--max-old-space-size=1024', '--max-semi-space-size=8'],
    env: bareEnvironment(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  reaper.adopt(child.pid)
  child.once('exit', () => reaper.release(child.pid))
  child.unref()
  return child
}

/** The last lines of its output when it crashes. */
function lastWordsOf(child: ChildProcess): () => string | undefined {
  let tail = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-4_000)))
  ;(child.stderr as unknown as { unref?(): void } | null)?.unref?.()
  return () => /^(?:\w*Error|FATAL ERROR|thread ).*$/m.exec(tail)?.[0]
}

function onMessage(state: State, message: FromPrepareWorker): void {
  state.phase = 'idle'
  state.heard?.(message.kind === 'prepared' ? message.prepared : undefined)
}

function onEnd(state: State, by: EndedBy): void {
  state.end ??= { phase: state.phase, by, detail: state.lastWords() }
  state.heard?.()
}

function kill(state: State, by: EndedBy): void {
  onEnd(state, by)
  state.child.kill('SIGKILL')
}

const endedBy = (why: TimeUp, afterMs: number): EndedBy => (why === 'spent' ? { kind: 'time', afterMs } : { kind: why })

/** Waits until it is ready; returns its end if it never was. */
async function started(state: State): Promise<WorkerEnd | undefined> {
  if (state.phase !== 'starting' || state.end) return state.end
  const { child } = state
  const clock = startCallClock(sampleProcess(child.pid), START_LIMIT_MS, (why) =>
    kill(state, endedBy(why, START_LIMIT_MS)),
  )
  await new Promise<void>((resolve) => (state.heard = () => resolve()))
  clock.stop()
  return state.end
}

async function work(
  state: State,
  request: PrepareRequest,
  limits: PrepareLimits,
): Promise<Prepared | { readonly end: WorkerEnd }> {
  const { child } = state
  state.phase = 'working'
  const timeoutMs = limits.timeoutMs + (state.fresh ? limits.startMs : 0)
  const clock = startCallClock(sampleProcess(child.pid), timeoutMs, (why) => kill(state, endedBy(why, timeoutMs)))
  const onOver = (): void => kill(state, { kind: 'memory', limitMb: limits.memoryMb })
  const memory = watchMemory(child.pid, limits.memoryMb, onOver)
  const prepared = await new Promise<Prepared | undefined>((resolve) => {
    state.heard = resolve
    if (child.connected) child.send(request, () => {})
    state.onWork()
  })
  clock.stop()
  memory.stop()
  state.fresh = false
  return prepared ?? { end: state.end as WorkerEnd }
}
