import { Worker } from 'node:worker_threads'
import { ThreadsPoolWorker } from 'vitest/node'

/** Vitest's thread, with less room for garbage: a check's own work is small. */
export class SmallThread extends ThreadsPoolWorker {
  override start(): Promise<void> {
    // Vitest names no limits, but it starts no second thread where there is one.
    const own = this as unknown as { _thread?: Worker }
    // oxlint-disable-next-line no-underscore-dangle -- vitest's name
    own._thread ??= new Worker(this.entrypoint, {
      env: this.env as NodeJS.ProcessEnv,
      execArgv: this.execArgv,
      stdout: true,
      stderr: true,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    })
    return super.start()
  }
}

// --- internal ---

// What V8 takes for new objects where nothing is said: 48 MB a thread, nearly all of it garbage.
const YOUNG_MB = 6
