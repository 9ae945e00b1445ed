import { describe, expect, it } from 'vitest'
import { openGuestPool } from './guest-pool.ts'
import type { GuestProcess } from './guest-process.ts'
import { processLevel } from './isolation/process.ts'

interface Fake {
  dead: boolean
}

/** A pool whose guests are no processes, and all that were ever started. */
function poolOf(size: number) {
  const started: Fake[] = []
  const start = (): GuestProcess => {
    const guest: Fake & { kill(): void } = { dead: false, kill: () => (guest.dead = true) }
    started.push(guest)
    return guest as unknown as GuestProcess
  }
  const alive = (): number => started.filter(({ dead }) => !dead).length
  return { pool: openGuestPool(processLevel, { memoryMb: 1, seed: 0 }, size, start), started, alive }
}

describe('the pool of guests', () => {
  it('starts the next guest when one is taken', () => {
    const { pool, alive } = poolOf(2)
    pool.take()
    expect(alive()).toBe(3)
  })

  it('ends the guests that nobody will ask for, and none that was given out', () => {
    const { pool, alive } = poolOf(2)
    const taken = pool.take()
    pool.keep(1)
    expect(alive()).toBe(2)
    pool.keep(0)
    expect(alive()).toBe(1)
    expect(taken.dead).toBe(false)
  })

  it('starts one on demand where none is kept, and no other', () => {
    const { pool, alive, started } = poolOf(2)
    pool.keep(0)
    const guest = pool.take()
    expect(guest.dead).toBe(false)
    expect(alive()).toBe(1)
    expect(started).toHaveLength(3)
  })

  it('fills up again, and never beyond its size', () => {
    const { pool, alive } = poolOf(2)
    pool.keep(0)
    pool.keep(19)
    expect(alive()).toBe(2)
  })
})
