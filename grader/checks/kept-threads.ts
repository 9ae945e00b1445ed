// A pool for vitest whose threads outlive a run: to start one takes longer than to check an exercise.
import type { PoolOptions, PoolRunnerInitializer, PoolWorker, WorkerResponse } from 'vitest/node'
import { SmallThread } from './small-thread.ts'

/**
 * A pool of vitest's own worker threads, kept alive until `close`. They share a module graph within a run (`isolate:
 * false`), and so from run to run.
 */
export interface KeptThreads extends PoolRunnerInitializer {
  close(): Promise<void>
}

/** A pool that hands a thread which one run has left to the next one. */
export function keepThreads(newThread = (options: PoolOptions): PoolWorker => new SmallThread(options)): KeptThreads {
  const idle = new Set<PoolWorker>()
  return {
    name: NAME,
    createPoolWorker: (options) => {
      const [kept] = idle
      idle.delete(kept)
      return kept ? lend(kept, idle, 'kept') : lend(newThread(options), idle, 'new')
    },
    close: async () => {
      await Promise.all([...idle].map((thread) => thread.stop()))
    },
  }
}

// --- internal ---

const NAME = 'kept threads'

/**
 * A thread for one run. It hears of a start once in its life and of a stop never: those are answered in its stead, in the messages that
 * vitest's pools and threads exchange. Vitest exports their types and calls them experimental; the test runs vitest itself over it.
 */
function lend(thread: PoolWorker, idle: Set<PoolWorker>, age: 'new' | 'kept'): PoolWorker {
  const listeners: Parameters<PoolWorker['on']>[] = []
  let released = false
  const tell = (to: 'message' | 'error', what: unknown): void => {
    for (const [event, listener] of listeners) if (event === to) listener(what)
  }
  const answer = (type: 'started' | 'stopped'): void =>
    tell('message', { type, __vitest_worker_response__: true } satisfies WorkerResponse)
  const send = age === 'kept' ? thread.send.bind(thread) : sendOnceStarted(thread, (error) => tell('error', error))
  return {
    name: NAME,
    deserialize: (data) => thread.deserialize(data),
    start: async () => {
      if (age === 'kept') return
      await thread.start()
      thread.on('exit', () => idle.delete(thread))
    },
    on: (...listener) => {
      listeners.push(listener)
      thread.on(...listener)
    },
    off: (...listener) => thread.off(...listener),
    send: (message) => {
      if (message.type === 'start') {
        if (age === 'new') send(message)
        return answer('started')
      }
      if (message.type !== 'stop') return send(message)
      released = true
      answer('stopped')
    },
    // A thread that is stopped without a stop request is in the middle of its work and must not be kept.
    stop: async () => {
      if (!released) return thread.stop()
      for (const listener of listeners) thread.off(...listener)
      idle.add(thread)
    },
  }
}

/**
 * Holds back what is sent after the start until the thread says that it has started. Vitest gives a thread a minute for that and then another
 * one, from the beginning: on a very busy machine none would ever be ready. One that cannot start says so, or ends.
 */
function sendOnceStarted(thread: PoolWorker, onFailure: (error: unknown) => void): PoolWorker['send'] {
  const held: Parameters<PoolWorker['send']>[0][] = []
  let isReady = false
  const hear = (data: unknown): void => {
    const { type, error } = thread.deserialize(data) as Partial<WorkerResponse> & { error?: unknown }
    if (type !== 'started') return
    thread.off('message', hear)
    isReady = true
    if (error !== undefined) return onFailure(error)
    for (const message of held) thread.send(message)
  }
  return (message) => {
    if (message.type === 'start') thread.on('message', hear)
    if (message.type === 'start' || isReady) thread.send(message)
    else held.push(message)
  }
}
