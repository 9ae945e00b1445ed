import { type GuestProcess, startGuest } from './guest-process.ts'
import type { Level } from './isolation/level.ts'
import type { Limits } from './launch.ts'

/** Keeps a guest or two ready, so that no exercise waits for a process to start. */
export interface GuestPool {
  take(): GuestProcess
  close(): void
}

/** A pool of `size` ready guests; every guest it gave out dies with it. */
export function openGuestPool(level: Level, limits: Limits, size: number): GuestPool {
  const ready: GuestProcess[] = []
  const given = new Set<GuestProcess>()
  const fill = (): void => {
    while (ready.length < size) ready.push(startGuest(level, limits))
  }
  fill()
  return {
    take() {
      const guest = ready.shift() ?? startGuest(level, limits)
      for (const old of given) if (old.dead) given.delete(old)
      given.add(guest)
      fill()
      return guest
    },
    close() {
      for (const guest of [...ready, ...given]) guest.kill()
    },
  }
}
