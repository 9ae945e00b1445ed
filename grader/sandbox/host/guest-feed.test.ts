import { setImmediate } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { type GuestProcess, startGuest } from './guest-process.ts'
import { processLevel } from './isolation/process.ts'

const LIMITS = { memoryMb: 400, seed: 0 }
const LABELS = { kind: 'labels' } as const

let guest: GuestProcess
afterEach(() => guest.kill())

it('is over when the guest has taken it', async () => {
  guest = startGuest(processLevel, LIMITS)
  await guest.ready
  await guest.feed(LABELS, new Uint8Array(1_000_000))
  expect(guest.dead).toBe(false)
})

it('ends a guest that does not take it, so that nobody waits for ever', { timeout: 20_000 }, async () => {
  guest = startGuest(processLevel, LIMITS, Promise.resolve('for (;;) {}'))
  await setImmediate() // Its program is on its way.
  await guest.feed(LABELS, new Uint8Array(1_000_000), 200)
  const answer = await guest.request({ message: { kind: 'load' }, raw: new Uint8Array(0), id: 'load', timeoutMs: 1000 })
  expect(answer).toMatchObject({ end: { by: { kind: 'time', afterMs: 200 } } })
})

it('is over at once where the guest is dead', async () => {
  guest = startGuest(processLevel, LIMITS)
  guest.kill()
  await guest.feed(LABELS, new Uint8Array(1_000_000))
  expect(guest.dead).toBe(true)
})
