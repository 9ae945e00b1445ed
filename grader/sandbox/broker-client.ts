import { randomUUID } from 'node:crypto'
import { BroadcastChannel } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import type { ExerciseId } from '../model/exercise.ts'
import { type BrokerApi, type GuestAddress, lanes, type OpenedExercise, type SubjectEvents } from './broker-api.ts'
import type { Call, CallListener } from './host/session.ts'
import type { CallReport } from '../model/outcome.ts'

/** A thread's way to the guests of one submission. */
export interface BrokerClient {
  open(id: ExerciseId, triedWith?: readonly ExerciseId[]): Promise<OpenedExercise>
  call(id: ExerciseId, call: Call, listener?: CallListener): Promise<CallReport>
  close(id: ExerciseId): Promise<void>
}

/** This thread's way to the guests at that address. */
export function connectBroker({ channel, submission }: GuestAddress): BrokerClient {
  const { broker, listeners } = threadOf(channel)
  return {
    open: (id, triedWith) => broker.open(submission, id, triedWith),
    close: (id) => broker.close(submission, id),
    call: async (id, call, listener) => {
      const callId = randomUUID()
      if (listener) listeners.set(callId, listener)
      try {
        return await broker.call(submission, id, call, callId)
      } finally {
        listeners.delete(callId)
      }
    },
  }
}

// --- internal ---

/** What a thread has of a broker. */
interface Thread {
  readonly broker: BrokerApi
  readonly listeners: Map<string, CallListener>
}

// One way into the lanes for all submissions and exercises, since every open lane hears every answer.
const threads = new Map<string, Thread>()

function threadOf(channel: string): Thread {
  const thread = threads.get(channel) ?? enterLanes(channel)
  threads.set(channel, thread)
  return thread
}

function enterLanes(channel: string): Thread {
  const { toBroker, toSubject } = lanes(channel)
  const speak = new BroadcastChannel(toBroker)
  const listen = new BroadcastChannel(toSubject)
  // An open lane must not keep a thread alive.
  speak.unref()
  listen.unref()
  const listeners = new Map<string, CallListener>()
  const events: SubjectEvents = {
    progress: (callId, value) => listeners.get(callId)?.onProgress?.(value),
    restarted: (callId) => listeners.get(callId)?.onRestart?.(),
  }
  const broker = createBirpc<BrokerApi, SubjectEvents>(events, {
    post: (data) => speak.postMessage(data),
    on: (take) => (listen.onmessage = (event) => take((event as MessageEvent).data)),
    timeout: -1, // The broker has its own limits, and always answers.
  })
  return { broker, listeners }
}
