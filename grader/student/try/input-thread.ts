import { Worker } from 'node:worker_threads'
import type { Failure } from '../../model/check.ts'
import type { InputReader, TriedInput } from './input-reader.ts'
import type { TriedError } from './tried-error.ts'

/** A reader of inputs that works beside the prompt. */
export interface InputThread {
  mistakesIn(input: TriedInput): Promise<readonly Failure[]>
  failuresOf(input: TriedInput, threw?: TriedError): Promise<readonly Failure[]>
}

/** Starts the thread. Where it cannot be started or has ended, nothing is said of an input, which is run all the same. */
export function openInputThread(): InputThread {
  const waiting = new Map<number, (failures: readonly Failure[]) => void>()
  const worker = new Worker(new URL('./input-thread.mjs', import.meta.url), { execArgv: [] })
  let open = true
  const close = (): void => {
    open = false
    for (const answer of waiting.values()) answer([])
    waiting.clear()
  }
  worker.once('error', close).once('exit', close).unref()
  worker.on('message', ({ id, failures }: { id: number; failures: readonly Failure[] }) => {
    waiting.get(id)?.(failures)
    waiting.delete(id)
  })
  let asked = 0
  const ask = (what: keyof InputReader, ...args: unknown[]): Promise<readonly Failure[]> =>
    new Promise((resolve) => {
      if (!open) return resolve([])
      waiting.set(++asked, resolve)
      worker.postMessage({ id: asked, what, args })
    })
  return {
    mistakesIn: (input) => ask('mistakesIn', input),
    failuresOf: (input, threw) => ask('failuresOf', input, threw),
  }
}
