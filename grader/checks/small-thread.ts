import { Worker } from 'node:worker_threads'
import { ThreadsPoolWorker } from 'vitest/node'

/** Vitest's thread, with less room for garbage: a check's own work is small. Vitest names no limits, so the thread is started here. */
export class SmallThread extends ThreadsPoolWorker {
  #thread?: Worker

  override async start(): Promise<void> {
    this.#thread ??= new Worker(this.entrypoint, {
      env: this.env as NodeJS.ProcessEnv,
      execArgv: this.execArgv,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
  }
  override async stop(): Promise<void> {
    await this.#thread?.terminate()
    this.#thread = undefined
  }
  override on(...listener: Parameters<ThreadsPoolWorker['on']>): void {
    this.#started().on(...listener)
  }
  override off(...listener: Parameters<ThreadsPoolWorker['off']>): void {
    this.#started().off(...listener)
  }
  override send(...message: Parameters<ThreadsPoolWorker['send']>): void {
    this.#started().postMessage(...message)
  }

  #started(): Worker {
    if (!this.#thread) throw new Error('internal: this thread is not running')
    return this.#thread
  }
}

// --- internal ---

// What V8 takes for new objects where nothing is said: 48 MB a thread, nearly all of it garbage.
const YOUNG_MB = 6
