import { randomUUID } from 'node:crypto'
import { BroadcastChannel } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import { course, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { type BrokerApi, lanes, type Opened, type SubjectEvents } from './broker-api.ts'
import { openGuestPool } from './host/guest-pool.ts'
import type { GuestProcess } from './host/guest-process.ts'
import type { Level } from './host/isolation/level.ts'
import type { Limits } from './host/launch.ts'
import { openSession, type Session } from './host/session.ts'
import { openPreparation } from './prepare/preparation.ts'
import { planned } from './prepare/planned.ts'
import type { Neighbours } from '../model/conditions.ts'
import type { Submission } from '../model/submission.ts'

/** What the broker works on. */
export interface BrokerOptions extends Limits {
  /** Found while the tools warm up. */
  readonly level: Promise<Level>
  /** Asked anew for every exercise that is opened, so that a re-run sees what was saved. */
  readonly submission: () => Promise<Submission>
  readonly neighbours: Neighbours
  /** How many guests stand ready. */
  readonly spareGuests: number
  /** No call takes longer, whatever its check allows. */
  readonly callMs?: number
  /** Whether the same exercises of the same submission will be opened again: then what was prepared is kept. */
  readonly opensAgain?: boolean
}

/** Owns every guest, in the main process; the checks, in their threads, reach them through `channel`. */
export interface Broker {
  readonly channel: string
  /** Ends what is running: until `resume`, every exercise is without code, and every call comes back at once. */
  abandon(): void
  /** `coming`: what will be opened now, and nothing after it. Where nobody can know, tools and guests stay warm. */
  resume(coming?: readonly ExerciseId[]): void
  close(): void
}

/** Opens the lanes and starts warming up what the first check will need. */
export function startBroker(options: BrokerOptions): Broker {
  const channel = `sandbox-${randomUUID()}`
  const preparation = openPreparation() // First: it takes longest to be ready.
  const pool = options.level.then((level) => openGuestPool(level, options, options.spareGuests))
  pool.catch(() => {}) // Whoever chose the level hears of it.
  const plan = planned(preparation, options.opensAgain ?? false)
  // Those that are open and have not called yet: each will need a guest.
  const waiting = new Set<ExerciseId>()
  const guestsToKeep = (): number => {
    const left = plan.left()
    return left === undefined ? options.spareGuests : left + waiting.size
  }
  const keepGuests = (): void => void pool.then((guests) => guests.keep(guestsToKeep())).catch(() => {})
  const newGuest = async (id: ExerciseId): Promise<GuestProcess> => {
    const guests = await pool
    waiting.delete(id)
    return guests.take(guestsToKeep())
  }
  const sessions = new Map<ExerciseId, Session>()
  let abandoned = false

  const close = (id: ExerciseId): void => {
    sessions.get(id)?.close()
    sessions.delete(id)
    if (waiting.delete(id)) keepGuests()
  }
  const open = async (id: ExerciseId): Promise<Opened> => {
    close(id)
    if (abandoned) return NOTHING
    const { files, unreadable } = await options.submission()
    const why = unreadable.get(fileOf(id))
    if (why) {
      plan.skip(id)
      return { unreadable: why, findings: [], runnable: false, imports: [] }
    }
    waiting.add(id)
    const { bundle, ...prepared } = await plan.prepare({ id, files, neighbours: options.neighbours })
    if (abandoned) return NOTHING
    if (bundle)
      sessions.set(
        id,
        openSession(bundle, () => newGuest(id), options.callMs),
      )
    else close(id)
    return { ...prepared, runnable: bundle !== undefined }
  }
  const api: BrokerApi = {
    open: async (id) => open(checkId(id)),
    close: async (id) => close(checkId(id)),
    call: async (id, call, callId) => {
      const session = sessions.get(checkId(id))
      if (!session) throw new Error(`internal: ${id} was called before it was opened`)
      return session.call(call, {
        onProgress: (value) => void subject.progress.asEvent(callId, value),
        onRestart: () => void subject.restarted.asEvent(callId),
      })
    },
  }
  const { toBroker, toSubject } = lanes(channel)
  const listen = new BroadcastChannel(toBroker)
  const speak = new BroadcastChannel(toSubject)
  const subject = createBirpc<SubjectEvents, BrokerApi>(api, {
    post: (data) => speak.postMessage(data),
    on: (take) => (listen.onmessage = (event) => take((event as MessageEvent).data)),
  })
  return {
    channel,
    abandon: () => {
      abandoned = true
      for (const session of sessions.values()) session.close()
    },
    resume: (ids) => {
      abandoned = false
      plan.announce(ids)
      keepGuests()
    },
    close: () => {
      for (const session of sessions.values()) session.close()
      preparation.close()
      void pool.then((guests) => guests.close()).catch(() => {})
      listen.close()
      speak.close()
    },
  }
}

// --- internal ---

const NOTHING: Opened = { findings: [], runnable: false, imports: [] }

function checkId(id: ExerciseId): ExerciseId {
  if (!course.some((exercise) => exercise.id === id)) throw new Error(`internal: no exercise is called ${id}`)
  return id
}
