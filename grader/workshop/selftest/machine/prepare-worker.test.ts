import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { openPreparation, type Preparation } from '../../../sandbox/prepare/preparation.ts'
import type { Prepared } from '../../../sandbox/prepare/prepared.ts'
import { startPrepareWorker, type PrepareWorker } from '../../../sandbox/prepare/worker-process.ts'
import { processesBelow, signalTo } from './own-processes.ts'

const RIGHT = "import type { NdArray } from '#np'\nexport function softmax(a: NdArray): NdArray { return a.copy() }\n"

let preparation: Preparation
afterEach(() => preparation.close())

const prepare = (more = ''): Promise<Prepared> =>
  preparation.prepare({ id: 'ch03/softmax', files: new Map([['ch03/softmax.ts', RIGHT + more]]), neighbours: 'own' })

describe.skipIf(process.platform !== 'linux')('a file that the tools can read', () => {
  it('does not suffer where the prepare worker is killed, idle or at work', async () => {
    const working = countedWorkers()
    preparation = openPreparation(undefined, working.start)
    await prepare()
    for (const { pid } of prepareWorkers()) signalTo(pid, 'SIGKILL')
    expect(await prepare('// idle')).toMatchObject({ findings: [] })

    const prepared = prepare('// at work')
    await working.atWork()
    for (const { pid } of prepareWorkers()) signalTo(pid, 'SIGKILL')
    expect((await prepared).bundle).toBeDefined()
    expect(working.started()).toBe(3)
  })

  it('is not known where the worker is killed over and over, and is known afterwards', async () => {
    const working = countedWorkers()
    preparation = openPreparation(undefined, working.start)
    const prepared = prepare()
    for (let times = 0; times < 2; times++) {
      await working.atWork()
      for (const { pid } of prepareWorkers()) signalTo(pid, 'SIGKILL')
    }
    expect(await prepared).toEqual({ findings: [], imports: [], fault: { cause: 'killed', signal: 'SIGKILL' } })
    expect((await prepare()).bundle).toBeDefined()
  })

  it('is not known where no worker can start, and the last words say why', async () => {
    const working = countedWorkers({ phase: 'starting' })
    preparation = openPreparation(undefined, working.start)
    const { fault } = await prepare()
    expect(fault).toEqual({ cause: 'no-start', detail: 'Error: broken' })
    expect(working.started()).toBe(3)
    // The next file does not pay for it again.
    expect((await prepare('// next')).fault).toEqual(fault)
    expect(working.started()).toBe(4)
  })

  it('is not charged where the tools break down over a stub as well', async () => {
    const working = countedWorkers({ phase: 'working' })
    preparation = openPreparation(undefined, working.start)
    const prepared = await prepare()
    expect(prepared.gaveUp).toBeUndefined()
    expect(prepared.fault).toEqual({ cause: 'no-start', detail: 'Error: broken' })
  })

  it('is not charged for the time in which the worker was stopped', async () => {
    const limits = { timeoutMs: 700, startMs: 3_000, memoryMb: 1_000 }
    const working = countedWorkers()
    preparation = openPreparation(limits, working.start)
    const prepared = prepare()
    await working.atWork()
    for (const { pid } of prepareWorkers()) signalTo(pid, 'SIGSTOP')
    await sleep(2_000)
    for (const { pid } of prepareWorkers()) signalTo(pid, 'SIGCONT')
    expect((await prepared).fault).toBeUndefined()
  })
})

describe('a file that no tool can read', () => {
  it('is the student’s where the tools break down over it alone', async () => {
    // Stands for a crash of the type checker: a file that does it is found anew in each of its versions.
    const working = countedWorkers({ phase: 'working', over: '// crashes' })
    preparation = openPreparation(undefined, working.start)
    expect(await prepare('// crashes')).toEqual({ findings: [], imports: [], gaveUp: 'crashed' })
    expect((await prepare()).bundle).toBeDefined()
  })
})

// --- internal ---

const prepareWorkers = () => processesBelow(process.pid).filter(({ role }) => role === 'prepare worker')

interface Counted {
  start(): PrepareWorker
  started(): number
  /** Resolves when the next worker has been given something to do. */
  atWork(): Promise<void>
}

/** Real workers, counted; or ones that break down in a phase, over a file that holds a text. */
function countedWorkers(broken?: { readonly phase: 'starting' | 'working'; readonly over?: string }): Counted {
  let count = 0
  let tell: (() => void)[] = []
  return {
    started: () => count,
    atWork: () => new Promise((resolve) => tell.push(resolve)),
    start: () => {
      count++
      const worker = startPrepareWorker(() => {
        for (const one of tell.splice(0)) one()
      })
      if (!broken) return worker
      const by = { kind: 'exit', code: 1 } as const
      const end = { phase: broken.phase, by, detail: 'Error: broken' }
      let ended = false
      return {
        get ended() {
          return ended || worker.ended
        },
        kill: worker.kill,
        prepare: async (request, limits) => {
          const { over = '' } = broken
          if (![...request.files.values()].some((text) => text.includes(over))) return worker.prepare(request, limits)
          ended = true
          worker.kill()
          return { end }
        },
      }
    },
  }
}
