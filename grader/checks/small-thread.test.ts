import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { PassThrough } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import type { PoolOptions } from 'vitest/node'
import { SmallThread } from './small-thread.ts'

it('is the thread that vitest would have started, with little room for garbage', async () => {
  const thread = new SmallThread(options())
  await thread.start()
  const { _thread: started } = thread as unknown as { _thread: Worker }
  expect(started.resourceLimits?.maxYoungGenerationSizeMb).toBe(6)
  await thread.start()
  const { _thread: again } = thread as unknown as { _thread: Worker }
  expect(again).toBe(started)
  await thread.stop()
})

// --- internal ---

function options(): PoolOptions {
  const distPath = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'dist')
  const logger = { outputStream: new PassThrough(), errorStream: new PassThrough() }
  return { distPath, execArgv: [], env: process.env, project: { vitest: { logger } } } as unknown as PoolOptions
}
