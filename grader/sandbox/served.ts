import { course, fileOf } from '../course/manifest.ts'
import { NOT_WRITTEN } from '../course/not-written.ts'
import type { Neighbours } from '../model/conditions.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { CallReport } from '../model/outcome.ts'
import type { Submission } from '../model/submission.ts'
import type { OpenedExercise } from './broker-api.ts'
import type { GuestSupply } from './host/guest-supply.ts'
import { type Call, type CallListener, openSession, type Session } from './host/session.ts'
import type { Planned } from './prepare/planned.ts'
import { untouched, untouchedSession } from './untouched.ts'

/** What a submission is served with. */
export interface ServedWith {
  readonly plan: Planned
  readonly guests: GuestSupply
  /** Whose code an exercise's imports lead to. */
  readonly neighboursOf: (id: ExerciseId) => Neighbours
  readonly callMs?: number
  readonly debugFolder?: string
}

/** The exercises of one submission, each in its guest while it is open. */
export interface ServedSubmission {
  open(id: ExerciseId, triedWith?: readonly ExerciseId[]): Promise<OpenedExercise>
  call(id: ExerciseId, call: Call, listener: CallListener): Promise<CallReport>
  close(id: ExerciseId): void
  /** Ends its guests: from now on every exercise is without code, and every call comes back at once. */
  abandon(): void
  /** The same, and nobody will ask for it any more. */
  end(): void
}

/** Serves the submission that `read` gives, asked anew for every exercise that is opened; `name` tells it from others. */
export function serveSubmission(
  name: string,
  read: () => Promise<Submission>,
  { plan, guests, neighboursOf, callMs, debugFolder }: ServedWith,
): ServedSubmission {
  const sessions = new Map<ExerciseId, Session>()
  let abandoned = false
  const whose = (id: ExerciseId): string => `${name} ${id}`

  const close = (id: ExerciseId): void => {
    sessions.get(id)?.close()
    sessions.delete(id)
    guests.release(whose(id))
  }
  const open = async (id: ExerciseId, triedWith?: readonly ExerciseId[]): Promise<OpenedExercise> => {
    close(id)
    if (abandoned) return NOTHING
    const { files, unreadable, mistakable } = await read()
    const why = unreadable.get(fileOf(id))
    if (why) {
      plan.skip(id)
      return { ...NOTHING, unreadable: why, found: mistakable?.get(fileOf(id)) }
    }
    const text = files.get(fileOf(id))
    const stub = await untouched(id, text)
    if (stub) {
      plan.skip(id)
      sessions.set(id, untouchedSession(stub))
      return { findings: [], runnable: true, imports: stub.imports }
    }
    guests.expect(whose(id))
    const { bundle, ...prepared } = await plan.prepare({ id, files, neighbours: neighboursOf(id), triedWith })
    if (abandoned) return NOTHING
    if (bundle)
      sessions.set(
        id,
        openSession(bundle, () => guests.take(whose(id)), { callMs, debugFolder }),
      )
    else close(id)
    return { ...prepared, runnable: bundle !== undefined, written: !text?.includes(NOT_WRITTEN) }
  }
  const abandon = (): void => {
    abandoned = true
    for (const session of sessions.values()) session.close()
  }
  return {
    open: async (id, triedWith) => open(checkId(id), triedWith?.map(checkId)),
    close: (id) => close(checkId(id)),
    call: async (id, call, listener) => {
      const session = sessions.get(checkId(id))
      if (!session) throw new Error(`internal: ${id} was called before it was opened`)
      return session.call(call, listener)
    },
    abandon,
    end: () => {
      abandon()
      for (const id of sessions.keys()) close(id)
    },
  }
}

// --- internal ---

const NOTHING: OpenedExercise = { findings: [], runnable: false, imports: [] }

function checkId(id: ExerciseId): ExerciseId {
  if (!course.some((exercise) => exercise.id === id)) throw new Error(`internal: no exercise is called ${id}`)
  return id
}
