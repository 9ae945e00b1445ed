import { randomUUID } from 'node:crypto'
import { BroadcastChannel } from 'node:worker_threads'
import { createBirpc } from 'birpc'
import type { ExerciseId } from '../model/exercise.ts'
import { type BrokerApi, lanes, type Opened, type SubjectEvents } from './broker-api.ts'
import type { Call, CallListener } from './host/session.ts'
import type { CallReport } from '../model/outcome.ts'

/** A thread's way to the guests. */
export interface BrokerClient {
  open(id: ExerciseId): Promise<Opened>
  call(id: ExerciseId, call: Call, listener?: CallListener): Promise<CallReport>
  close(id: ExerciseId): Promise<void>
}

/** This thread's way into the lanes of the broker that opened `channel`: one for all exercises, since every open lane hears every answer. */
export function connectBroker(channel: string): BrokerClient {
  const client = clients.get(channel) ?? enterLanes(channel)
  clients.set(channel, client)
  return client
}

// --- internal ---

const clients = new Map<string, BrokerClient>()

function enterLanes(channel: string): BrokerClient {
  const { toBroker, toSubject } = lanes(channel)
  const speak = new BroadcastChannel(toBroker)
  const listen = new BroadcastChannel(toSubject)
  // An open lane is no reason for a thread to live on.
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
  return {
    open: (id) => broker.open(id),
    close: (id) => broker.close(id),
    call: async (id, call, listener) => {
      const callId = randomUUID()
      if (listener) listeners.set(callId, listener)
      try {
        return await broker.call(id, call, callId)
      } finally {
        listeners.delete(callId)
      }
    },
  }
}
