import { EventEmitter } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createVitest, type PoolOptions, type PoolWorker } from 'vitest/node'
import { type KeptThreads, keepThreads } from './kept-threads.ts'
import { SmallThread } from './small-thread.ts'

describe('keepThreads', () => {
  it('gives the next run the thread that the last one left', async () => {
    const { pool, threads } = poolOfFakes()
    await stopAsked(await started(pool))
    await stopAsked(await started(pool))
    expect(threads.map(({ heard }) => heard)).toEqual([['started', 'start', 'run', 'run']])
  })

  it('gives runs at the same time a thread each', async () => {
    const { pool, threads } = poolOfFakes()
    await Promise.all([started(pool), started(pool)])
    expect(threads).toHaveLength(2)
  })

  it('answers a start at once, and gives the work to a slow thread when it has started', async () => {
    const { pool, threads } = poolOfFakes('slow')
    await started(pool)
    expect(threads[0].heard).toEqual(['started', 'start'])
    threads[0].emit('message', { type: 'started' })
    expect(threads[0].heard).toEqual(['started', 'start', 'run'])
  })

  it('passes on the error of a thread that cannot start', async () => {
    const { pool, threads } = poolOfFakes('slow')
    const errors: unknown[] = []
    const worker = await started(pool)
    worker.on('error', (error) => void errors.push(error))
    threads[0].emit('message', { type: 'started', error: 'no memory' })
    expect(errors).toEqual(['no memory'])
    expect(threads[0].heard).not.toContain('run')
  })

  it('leaves no listener of a run on a kept thread', async () => {
    const { pool, threads } = poolOfFakes()
    await stopAsked(await started(pool))
    expect(threads[0].listenerCount('message')).toBe(0)
  })

  it('does not keep a thread that was stopped in the middle, nor one that died', async () => {
    const { pool, threads } = poolOfFakes()
    await (await started(pool)).stop()
    await stopAsked(await started(pool))
    threads[1].emit('exit')
    await started(pool)
    expect(threads).toHaveLength(3)
    expect(threads[0].heard.at(-1)).toBe('stopped')
  })

  it('ends the kept threads when it is closed', async () => {
    const { pool, threads } = poolOfFakes()
    await stopAsked(await started(pool))
    await pool.close()
    expect(threads[0].heard.at(-1)).toBe('stopped')
  })
})

// What vitest makes of it: where its protocol changes, this fails.
describe('keepThreads under vitest', () => {
  it('runs a file again in the thread that ran it before, and ends the thread when it is closed', async () => {
    const root = await mkdtemp(join(tmpdir(), 'kept-threads-'))
    const file = join(root, 'thread.test.ts')
    await writeFile(file, TELLS_ITS_THREAD)
    const exited: number[] = []
    const pool = keepThreads((options) => new Noted(options, exited))
    const vitest = await createVitest('test', {
      root,
      config: false,
      watch: false,
      pool,
      isolate: false,
      reporters: [{}],
    })
    const threadOf = async (): Promise<unknown> => {
      const { testModules } = await vitest.runTestSpecifications([vitest.projects[0].createSpecification(file)], false)
      const [test] = [...testModules[0].children.allTests()]
      expect(test.result().state).toBe('passed')
      return (test.meta() as { thread?: number }).thread
    }
    const threads = [await threadOf(), await threadOf(), await threadOf()]
    expect(threads[0]).toEqual(expect.any(Number))
    expect(new Set(threads).size).toBe(1)
    await vitest.close()
    expect(exited).toEqual([])
    await pool.close()
    expect(exited).toHaveLength(1)
    await rm(root, { recursive: true })
  }, 60_000)
})

// --- internal ---

const TELLS_ITS_THREAD = `import { threadId } from 'node:worker_threads'
import { it } from ${JSON.stringify(import.meta.resolve('vitest'))}
it('runs', ({ task }) => void (task.meta.thread = threadId))
`

class Noted extends SmallThread {
  readonly #exited: number[]
  constructor(options: PoolOptions, exited: number[]) {
    super(options)
    this.#exited = exited
  }
  override async stop(): Promise<void> {
    await super.stop()
    this.#exited.push(1)
  }
}

class FakeThread extends EventEmitter implements PoolWorker {
  readonly name = 'fake'
  readonly heard: string[] = []
  readonly #isSlow: boolean
  constructor(isSlow: boolean) {
    super()
    this.#isSlow = isSlow
  }
  start = async (): Promise<void> => void this.heard.push('started')
  stop = async (): Promise<void> => void this.heard.push('stopped')
  deserialize = (data: unknown): unknown => data
  send = ({ type }: { type: string }): void => {
    this.heard.push(type)
    if (type === 'start' && !this.#isSlow) this.emit('message', { type: 'started' })
  }
}

function poolOfFakes(speed?: 'slow'): { pool: KeptThreads; threads: FakeThread[] } {
  const threads: FakeThread[] = []
  const pool = keepThreads(() => {
    threads.push(new FakeThread(speed === 'slow'))
    return threads[threads.length - 1]
  })
  return { pool, threads }
}

// What vitest does with a worker: it is started, told so, waited for, and given work.
async function started(pool: KeptThreads): Promise<PoolWorker> {
  const worker = pool.createPoolWorker({} as PoolOptions)
  await worker.start()
  await answered(worker, 'start')
  worker.send({ type: 'run' } as Message)
  return worker
}

async function stopAsked(worker: PoolWorker): Promise<void> {
  await answered(worker, 'stop')
  await worker.stop()
}

type Message = Parameters<PoolWorker['send']>[0]

const answered = (worker: PoolWorker, type: 'start' | 'stop'): Promise<unknown> =>
  new Promise((resolve) => {
    worker.on('message', resolve)
    worker.send({ type } as Message)
  })
