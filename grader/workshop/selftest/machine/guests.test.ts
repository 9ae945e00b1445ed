import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type GuestPool, openGuestPool } from '../../../sandbox/host/guest-pool.ts'
import type { GuestProcess } from '../../../sandbox/host/guest-process.ts'
import { processLevel } from '../../../sandbox/host/isolation/process.ts'
import { openSession, type Session } from '../../../sandbox/host/session.ts'
import { readMainThreadStat } from '../../../sandbox/host/proc-stat.ts'
import { bundleExercise } from '../../../sandbox/prepare/bundle.ts'
import { readKitSources } from '../../../sandbox/prepare/kit-sources.ts'
import { decodeValue } from '../../../sandbox/protocol/decode-value.ts'
import { encodeValue } from '../../../sandbox/protocol/encode-value.ts'
import type { Outcome } from '../../../model/outcome.ts'
import type { ArrayCodec } from '../../../sandbox/protocol/value.ts'
import { processesBelow, signalTo } from './own-processes.ts'

const codec: ArrayCodec = { read: () => undefined, make: (array) => array }
const LIMITS = { memoryMb: 300, seed: 0 }

// Works before it answers, as a call does that computes: about so many milliseconds of a processor's.
const SLOW =
  'export const run = (ms: number): number => { let x = 0; for (let i = 0; i < ms * 3e5; i++) x += Math.sqrt(i); return x < 0 ? 0 : 42 }\n'
const RIGHT: Outcome['kind'] = 'returned'

let np: ReadonlyMap<string, string>
let pool: GuestPool
const sessions: Session[] = []
beforeAll(async () => {
  np = (await readKitSources()).np
})
afterEach(() => {
  for (const session of sessions.splice(0)) session.close()
  pool.close()
})
afterAll(() => pool.close())

describe.skipIf(process.platform !== 'linux')('a right answer', () => {
  it('does not suffer where spare guests are killed', async () => {
    const { call } = await open(SLOW, 2)
    for (const round of [1, 2, 3]) {
      await expect.poll(() => guests().length).toBeGreaterThan(1)
      for (const { pid } of guests()) signalTo(pid, 'SIGKILL')
      expect([round, valueOf(await call(1))]).toEqual([round, 42])
    }
  })

  it('does not suffer where its guest is killed between two calls', async () => {
    const { call } = await open(SLOW, 1)
    await call(1)
    for (const { pid } of guests()) signalTo(pid, 'SIGKILL')
    expect(valueOf(await call(1))).toBe(42)
  })

  it.each(['SIGKILL', 'SIGTERM', 'SIGSEGV'] as const)(
    'is asked for once more where its guest gets %s in the middle of a call',
    async (signal) => {
      const { call, restarts } = await open(SLOW, 1)
      const answer = call(800)
      await whileBusy((pid) => signalTo(pid, signal), 1)
      expect(valueOf(await answer)).toBe(42)
      expect(restarts()).toBe(1)
    },
  )

  it('is not known where its guest is killed twice, and is known by the next call', async () => {
    const { call } = await open(SLOW, 1)
    const answer = call(2_500)
    await whileBusy((pid) => signalTo(pid, 'SIGKILL'), 2)
    expect((await answer).kind).toBe('machine-fault')
    expect(await answer).toEqual({ kind: 'machine-fault', fault: { cause: 'killed', signal: 'SIGKILL' } })
    expect(valueOf(await call(1))).toBe(42)
  })

  it('is not known where its file cannot be loaded in peace, and that is not remembered', async () => {
    const { call } = await open(`${SLOW}run(1_500)\n`, 1)
    const answer = call(1)
    await whileBusy((pid) => signalTo(pid, 'SIGKILL'), 2)
    expect((await answer).kind).toBe('machine-fault')
    expect(valueOf(await call(1))).toBe(42)
  })

  it('is not charged for the time in which its guest was stopped', async () => {
    const { call } = await open(SLOW, 1)
    const answer = call(500, 1_000)
    await whileBusy((pid) => signalTo(pid, 'SIGSTOP'), 1)
    await sleep(4_500)
    for (const { pid } of guests()) signalTo(pid, 'SIGCONT')
    expect((await answer).kind).toBe(RIGHT)
  })

  it('is not known where no guest can be started', async () => {
    const { call } = await open(SLOW, 0, { memoryMb: 1, seed: 0 })
    expect(await call(1)).toMatchObject({ kind: 'machine-fault', fault: { cause: 'no-start' } })
  })
})

describe.skipIf(process.platform !== 'linux')('a student’s code', () => {
  it('that fills the heap in one go is tried once more, and is out of memory', async () => {
    const { call, restarts } = await open('export const run = () => new Array(2 ** 27 - 2).fill(0).length', 1)
    expect(await call(0)).toEqual({ kind: 'out-of-memory', limitMb: LIMITS.memoryMb })
    expect(restarts()).toBeLessThanOrEqual(1)
  })

  it('that crashes its process, twice, has ended it', async () => {
    const { call } = await open(SLOW, 1)
    const answer = call(3_000, 20_000)
    await whileBusy((pid) => signalTo(pid, 'SIGSEGV'), 2)
    expect(await answer).toEqual({ kind: 'exited', code: null, signal: 'SIGSEGV' })
  })

  it('that never ends while it is loaded is out of time once for all calls', async () => {
    const { call, taken } = await open('for (;;);\nexport const run = () => 1', 1, LIMITS, 50)
    expect((await call(0)).kind).toBe('timed-out')
    const before = taken()
    expect((await call(0)).kind).toBe('timed-out')
    expect(taken()).toBe(before)
  })

  it('that sleeps instead of working is out of time', async () => {
    const text = 'export const run = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)'
    const { call } = await open(text, 1)
    expect(await call(0, 300)).toMatchObject({ kind: 'timed-out', afterMs: 300 })
  })
})

// --- internal ---

interface Opened {
  call(argument: number, timeoutMs?: number): Promise<Outcome>
  restarts(): number
  /** How many guests it has been given. */
  taken(): number
}

/** A session over a file of one function, with so many spare guests. */
async function open(text: string, spares: number, limits = LIMITS, atMostMs?: number): Promise<Opened> {
  const files = new Map([['ch03/sigmoid.ts', text]])
  const bundle = await bundleExercise({ own: 'ch03/sigmoid.ts', triedWith: [], files, np })
  pool = openGuestPool(processLevel, limits, spares)
  let [restarts, taken] = [0, 0]
  const take = (): GuestProcess => {
    taken++
    return pool.take()
  }
  const session = openSession({ ...bundle, files }, take, { callMs: atMostMs })
  sessions.push(session)
  return {
    restarts: () => restarts,
    taken: () => taken,
    call: async (argument, timeoutMs = 5_000) => {
      const args = encodeValue([argument], codec)
      const call = { source: '({ run }, np, ms) => run(ms)', args, seed: 1, timeoutMs }
      return (await session.call(call, { onRestart: () => void restarts++ })).outcome
    },
  }
}

const valueOf = (outcome: Outcome): unknown =>
  outcome.kind === 'returned' ? decodeValue(outcome.value, codec) : outcome

const guests = () => processesBelow(process.pid).filter(({ role }) => role === 'guest')

// To start takes a guest less than half of it.
const WORKED_MS = 200

/** Does something to so many guests, one after the other, each while it works on a call. */
async function whileBusy(harm: (pid: number) => void, times: number): Promise<void> {
  const harmed = new Set<number>()
  while (harmed.size < times) {
    for (const { pid } of guests()) {
      if (harmed.has(pid) || (readMainThreadStat(pid)?.ownMs ?? 0) < WORKED_MS) continue
      harmed.add(pid)
      harm(pid)
    }
    await sleep(10)
  }
}
