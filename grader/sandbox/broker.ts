import { randomUUID } from 'node:crypto'
import { BroadcastChannel } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import type { Neighbours } from '../model/conditions.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { IsolationOption } from '../model/isolation.ts'
import type { Submission } from '../model/submission.ts'
import { type BrokerApi, type GuestAddress, lanes, type SubjectEvents } from './broker-api.ts'
import { guestMemoryMb } from './host/guest-memory.ts'
import { openGuestPool } from './host/guest-pool.ts'
import { openGuestSupply } from './host/guest-supply.ts'
import { chooseIsolation } from './host/isolation/choose.ts'
import type { Level } from './host/isolation/level.ts'
import { openPreparation } from './prepare/preparation.ts'
import { planned } from './prepare/planned.ts'
import { type ServedSubmission, serveSubmission } from './served.ts'

/** How a broker runs what it is given. */
export interface BrokerOptions {
  readonly isolation: IsolationOption
  readonly neighbours: Neighbours
  /** What the guests' engine is started with. */
  readonly seed: number
  /** What a guest may reside in; as much as this machine can spare, where nothing is said. */
  readonly memoryMb?: number
  /** How many guests stand ready. */
  readonly spareGuests?: number
  /** No call takes longer, whatever its check allows. */
  readonly callMs?: number
  /** A debugger stops at the lines of the files in this folder, in guests that nothing shuts in. */
  readonly debugFolder?: string
  /** Whether the same exercises of the same submission will be opened again: then what was prepared is kept. */
  readonly opensAgain?: boolean
}

/** Owns every guest, in the main process; the checks, in their threads, reach them by the address of a submission. */
export interface Broker {
  /** The level of isolation. It is found while the tools warm up; rejects with `IsolationUnavailableError` where there is none. */
  readonly level: Promise<Level>
  /** Serves the submission that `read` gives, asked anew for every exercise that is opened. */
  serve(read: () => Promise<Submission>, options?: ServeOptions): Served
  /** Ends what is running of all that is served: its exercises are without code, and its calls come back at once. */
  abandon(): void
  close(): void
}

/** How a submission is served. */
export interface ServeOptions {
  /** The exercises that will be opened, and no others. Without it, tools and guests stay warm. */
  readonly coming?: readonly ExerciseId[]
  /** Whose neighbours an exercise gets, where they are not the broker's. */
  readonly neighboursOf?: (id: ExerciseId) => Neighbours
}

/** A submission that is served, until its end. */
export interface Served {
  readonly address: GuestAddress
  /** Ends what is running of it: its exercises are without code from now on, and its calls come back at once. */
  abandon(): void
  end(): void
}

/** Starts a broker: opens its lanes and warms up what the first check needs. */
export function startBroker(options: BrokerOptions): Broker {
  const { isolation, neighbours, seed, callMs, debugFolder, memoryMb = guestMemoryMb() } = options
  const debugged = debugFolder !== undefined
  // Each guest of a debugger waits until it is attached: none is started before it is needed.
  const spareGuests = debugged ? 0 : (options.spareGuests ?? 2)
  const preparation = openPreparation() // First: it takes longest to be ready.
  const level = chooseIsolation(isolation)
  const plan = planned(preparation, options.opensAgain ?? false)
  const pool = level.then((found) => openGuestPool(found, { memoryMb, seed, debugged }, spareGuests))
  const guests = openGuestSupply(pool, spareGuests, plan.left)
  const submissions = new Map<string, ServedSubmission>()
  const { channel, closeLanes } = openLanes(submissions)
  const abandon = (): void => submissions.forEach((submission) => submission.abandon())
  return {
    level,
    serve: (read, { coming, neighboursOf = () => neighbours } = {}) => {
      const name = randomUUID()
      const served = serveSubmission(name, read, { plan, guests, neighboursOf, callMs, debugFolder })
      submissions.set(name, served)
      plan.announce(coming)
      guests.adjust()
      return {
        address: { channel, submission: name },
        abandon: served.abandon,
        end: () => {
          served.end()
          submissions.delete(name)
        },
      }
    },
    abandon,
    close: () => {
      abandon()
      preparation.close()
      guests.close()
      closeLanes()
    },
  }
}

// --- internal ---

/** Answers what the threads ask of the submissions that are served. */
function openLanes(submissions: ReadonlyMap<string, ServedSubmission>): {
  readonly channel: string
  closeLanes(): void
} {
  const channel = `sandbox-${randomUUID()}`
  const servedOrThrow = (name: string): ServedSubmission => {
    const served = submissions.get(name)
    if (!served) throw new Error('internal: this submission is not served any more')
    return served
  }
  const api: BrokerApi = {
    open: async (name, id, triedWith) => servedOrThrow(name).open(id, triedWith),
    close: async (name, id) => servedOrThrow(name).close(id),
    call: async (name, id, call, callId) =>
      servedOrThrow(name).call(id, call, {
        onProgress: (value) => void subject.progress.asEvent(callId, value),
        onRestart: () => void subject.restarted.asEvent(callId),
      }),
  }
  const { toBroker, toSubject } = lanes(channel)
  const listen = new BroadcastChannel(toBroker)
  const speak = new BroadcastChannel(toSubject)
  let isClosed = false
  const subject = createBirpc<SubjectEvents, BrokerApi>(api, {
    // A call that the close has ended is answered after it: nobody waits for that any more.
    post: (data) => isClosed || speak.postMessage(data),
    on: (take) => (listen.onmessage = (event) => take((event as MessageEvent).data)),
  })
  return {
    channel,
    closeLanes: () => {
      isClosed = true
      listen.close()
      speak.close()
    },
  }
}
