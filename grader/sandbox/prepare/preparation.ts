import { fileOf } from '../../course/manifest.ts'
import { readStub } from '../../course/stub-files.ts'
import { isByChance, prepareFault, type WorkerEnd } from './prepare-fault.ts'
import type { Prepared, PrepareRequest } from './prepared.ts'
import { type PrepareLimits, type PrepareWorker, startPrepareWorker } from './worker-process.ts'

/** Prepares exercises one after the other in a worker process that may crash or hang. */
export interface Preparation {
  prepare(request: PrepareRequest): Promise<Prepared>
  /** Ends the prepare worker (workbench) once its requests are done. A further request starts another one. */
  rest(): void
  close(): void
}

/**
 * The time limit for one exercise, the additional time for the first one of a process, and the limit of resident memory: three times what
 * honest files need. (The bundler is native code, which Node's flags do not limit.)
 */
const LIMITS: PrepareLimits = { timeoutMs: 10_000, startMs: 10_000, memoryMb: 1_000 }

/** Starts the worker at once, so that it is warm when the first exercise arrives. */
export function openPreparation(limits = LIMITS, startWorker = () => startPrepareWorker()): Preparation {
  let worker: PrepareWorker | undefined = startWorker()
  let closed = false
  let queue: Promise<unknown> = Promise.resolve()
  // A file that crashed the tools would do so again in every exercise that imports it.
  const hopeless = new Map<string, string>()
  // If no worker starts, the next request makes fewer attempts.
  let neverStarted: readonly WorkerEnd[] = []

  const attempt = (request: PrepareRequest, within: PrepareLimits): ReturnType<PrepareWorker['prepare']> => {
    if (worker?.ended) worker = undefined
    return (worker ??= startWorker()).prepare(request, within)
  }
  // Tests whether the tools work at all, on a stub, whose result is known.
  const canPrepareStub = async ({ id, neighbours }: PrepareRequest): Promise<boolean> => {
    const files = new Map([[fileOf(id), Buffer.from(await readStub(id)).toString()]])
    const first = await attempt({ id, neighbours, files }, LIMITS)
    const answer = 'end' in first && !closed ? await attempt({ id, neighbours, files }, LIMITS) : first
    return !('end' in answer)
  }
  const one = async (request: PrepareRequest): Promise<Prepared> => {
    const own = fileOf(request.id)
    const files = new Map([...request.files].filter(([path, text]) => path === own || hopeless.get(path) !== text))
    const ends = [...neverStarted]
    for (;;) {
      if (closed) return { ...NOTHING, fault: { cause: 'closed' } }
      const answer = await attempt({ ...request, files }, limits)
      if (!('end' in answer)) {
        neverStarted = []
        return answer
      }
      const ruling = prepareFault(answer.end, ends)
      ends.push(answer.end)
      if (ruling.kind === 'again') continue
      neverStarted = ends.filter((end) => end.phase === 'starting' && !isByChance(end)).slice(0, -1)
      if (ruling.kind === 'machine' || !(await canPrepareStub(request))) return { ...NOTHING, fault: ruling.fault }
      hopeless.set(own, request.files.get(own) ?? '')
      return { ...NOTHING, gaveUp: ruling.how }
    }
  }
  return {
    prepare: (request) => {
      const prepared = queue.then(() => one(request))
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
