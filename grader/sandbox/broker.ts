import { randomUUID } from 'node:crypto'
import { BroadcastChannel } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import { course, type ExerciseId, fileOf } from '../course/manifest.ts'
import { type BrokerApi, lanes, type Opened, type SubjectEvents } from './broker-api.ts'
import { openGuestPool } from './host/guest-pool.ts'
import type { GuestProcess } from './host/guest-process.ts'
import type { Level } from './host/isolation/level.ts'
import type { Limits } from './host/launch.ts'
import { openSession, type Session } from './host/session.ts'
import { openPreparation } from './prepare/preparation.ts'
import type { Neighbours, Prepared } from './prepare/prepared.ts'
import type { Submission } from './prepare/submission.ts'

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
  const newGuest = async (): Promise<GuestProcess> => (await pool).take()
  const sessions = new Map<ExerciseId, Session>()
  let abandoned = false
  let coming: Set<ExerciseId> | undefined
  const keepGuests = (): void =>
    void pool.then((guests) => guests.keep(coming?.size ?? options.spareGuests)).catch(() => {})

  const close = (id: ExerciseId): void => {
    sessions.get(id)?.close()
    sessions.delete(id)
  }
  const kept = new Map<ExerciseId, { readonly files: Submission['files']; readonly prepared: Prepared }>()
  const prepare = async (id: ExerciseId, files: Submission['files']): Promise<Prepared> => {
    const known = kept.get(id)
    if (known?.files === files) return known.prepared
    const prepared = await preparation.prepare({ id, files, neighbours: options.neighbours })
    if (options.opensAgain && prepared.bundle) kept.set(id, { files, prepared })
    return prepared
  }
  const open = async (id: ExerciseId): Promise<Opened> => {
    close(id)
    if (abandoned) return NOTHING
    const { files, unreadable } = await options.submission()
    const why = unreadable.get(fileOf(id))
    if (why) return { unreadable: why, findings: [], runnable: false, imports: [] }
    const { bundle, ...prepared } = await prepare(id, files)
    if (abandoned) return NOTHING
    if (bundle) sessions.set(id, openSession(bundle, newGuest, options.callMs))
    return { ...prepared, runnable: bundle !== undefined }
  }
  /** What has nothing left to do ends, so that its memory is there for the trainings. */
  const cross = (id: ExerciseId): void => {
    if (!coming?.delete(id)) return
    if (coming.size === 0) preparation.rest()
    keepGuests()
  }
  const api: BrokerApi = {
    open: (id) => open(checkId(id)).finally(() => cross(id)),
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
      coming = ids && new Set(ids)
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
