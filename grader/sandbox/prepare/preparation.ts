import { fileOf } from '../../course/manifest.ts'
import { readStub } from '../../course/stub-files.ts'
import { isByChance, prepareFault, type WorkerEnd } from './prepare-fault.ts'
import type { Prepared, Workpiece } from './prepared.ts'
import { type PrepareLimits, type PrepareWorker, startPrepareWorker } from './worker-process.ts'

/** Prepares exercises one after the other in a process that may be lost. */
export interface Preparation {
  prepare(workpiece: Workpiece): Promise<Prepared>
  /** Ends the workbench once it has done what it was asked for. If more is asked for, another one is started. */
  rest(): void
  close(): void
}

/**
 * How long the tools may work on one exercise, how much longer on the first one of a process, and what that may reside in: three times
 * what honest files need. (The bundler is no JavaScript, and no flag of Node bounds it.)
 */
const LIMITS: PrepareLimits = { timeoutMs: 10_000, startMs: 10_000, memoryMb: 1_000 }

/** Starts the worker at once, so that it is warm when the first exercise comes. */
export function openPreparation(limits = LIMITS, startWorker = () => startPrepareWorker()): Preparation {
  let worker: PrepareWorker | undefined = startWorker()
  let closed = false
  let queue: Promise<unknown> = Promise.resolve()
  // A file that hung or crashed the tools once would do so again, through every exercise that imports it.
  const hopeless = new Map<string, string>()
  // Where no worker starts, the next workpiece does not try as often again.
  let neverStarted: readonly WorkerEnd[] = []

  const attempt = (workpiece: Workpiece, within: PrepareLimits): ReturnType<PrepareWorker['prepare']> => {
    if (worker?.ended) worker = undefined
    return (worker ??= startWorker()).prepare(workpiece, within)
  }
  // Whether the tools do their work at all: what a stub is like is known.
  const canPrepareStub = async ({ id, neighbours }: Workpiece): Promise<boolean> => {
    const files = new Map([[fileOf(id), Buffer.from(await readStub(id)).toString()]])
    const first = await attempt({ id, neighbours, files }, LIMITS)
    const answer = 'end' in first && !closed ? await attempt({ id, neighbours, files }, LIMITS) : first
    return !('end' in answer)
  }
  const one = async (workpiece: Workpiece): Promise<Prepared> => {
    const own = fileOf(workpiece.id)
    const files = new Map([...workpiece.files].filter(([path, text]) => path === own || hopeless.get(path) !== text))
    const ends = [...neverStarted]
    for (;;) {
      if (closed) return { ...NOTHING, fault: { cause: 'closed' } }
      const answer = await attempt({ ...workpiece, files }, limits)
      if (!('end' in answer)) {
        neverStarted = []
        return answer
      }
      const ruling = prepareFault(answer.end, ends)
      ends.push(answer.end)
      if (ruling.kind === 'again') continue
      neverStarted = ends.filter((end) => end.phase === 'starting' && !isByChance(end)).slice(0, -1)
      if (ruling.kind === 'machine' || !(await canPrepareStub(workpiece))) return { ...NOTHING, fault: ruling.fault }
      hopeless.set(own, workpiece.files.get(own) ?? '')
      return { ...NOTHING, gaveUp: ruling.how }
    }
  }
  return {
    prepare: (workpiece) => {
      const prepared = queue.then(() => one(workpiece))
      queue = prepared.catch(() => {})
      return prepared
    },
    rest: () => {
      queue = queue.then(() => {
        worker?.kill()
        worker = undefined
      })
    },
    close: () => {
      closed = true
      worker?.kill()
    },
  }
}

// --- internal ---

const NOTHING: Prepared = { findings: [], imports: [] }
