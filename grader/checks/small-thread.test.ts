import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { PassThrough } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import type { PoolOptions } from 'vitest/node'
import { SmallThread } from './small-thread.ts'

it('is the thread that vitest would have started, with little room for garbage, and only one', async () => {
  const started: Worker[] = []
  const note = (worker: Worker): void => void started.push(worker)
  process.on('worker', note)
  const thread = new SmallThread(options())
  await thread.start()
  await thread.start()
  await new Promise(setImmediate)
  process.off('worker', note)
  expect(started.map(({ resourceLimits }) => resourceLimits?.maxYoungGenerationSizeMb)).toEqual([6])
  const exit = new Promise((resolve) => thread.on('exit', resolve))
  await thread.stop()
  await exit
  expect(() => thread.send({ type: 'cancel', __vitest_worker_request__: true })).toThrow('not running')
})

// --- internal ---

function options(): PoolOptions {
  const distPath = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'dist')
  const logger = { outputStream: new PassThrough(), errorStream: new PassThrough() }
  return { distPath, execArgv: [], env: process.env, project: { vitest: { logger } } } as unknown as PoolOptions
}
