import type { GuestPool } from './guest-pool.ts'
import type { GuestProcess } from './guest-process.ts'

/** Guests for exercises that are opened one after the other: never more of them than somebody will still ask for. */
export interface GuestSupply {
  /** Something was opened that will ask for a guest. */
  expect(whose: string): void
  /** The guest of what was opened, or another one where the last has ended. */
  take(whose: string): Promise<GuestProcess>
  /** It will ask for none any more. */
  release(whose: string): void
  /** Lets go of guests that nobody will ask for; called where more or less is coming than before. */
  adjust(): void
  close(): void
}

/** A supply out of `pool`, of at most `spare` guests; `coming` tells how much will still be opened, where anybody knows. */
export function openGuestSupply(
  pool: Promise<GuestPool>,
  spare: number,
  coming: () => number | undefined,
): GuestSupply {
  pool.catch(() => {}) // The caller that chose the level reports the error.
  // What is open and has not called yet: each will need a guest.
  const waiting = new Set<string>()
  const needed = (): number => {
    const left = coming()
    return left === undefined ? spare : left + waiting.size
  }
  const adjust = (): void => void pool.then((guests) => guests.keep(needed())).catch(() => {})
  return {
    expect: (whose) => void waiting.add(whose),
    take: async (whose) => {
      const guests = await pool
      waiting.delete(whose)
      return guests.take(needed())
    },
    release: (whose) => {
      if (waiting.delete(whose)) adjust()
    },
    adjust,
    close: () => void pool.then((guests) => guests.close()).catch(() => {}),
  }
}
