import { type GuestProcess, startGuest } from './guest-process.ts'
import type { Level } from './isolation/level.ts'
import type { Limits } from './launch.ts'

/** Keeps a guest or two ready, so that no exercise waits for a process to start. */
export interface GuestPool {
  /** A guest that stands ready, or a new one; then as with `keep`, where a number is given. */
  take(atMost?: number): GuestProcess
  /** From now on no more than `atMost` guests stand ready: what nobody will ask for is not kept. */
  keep(atMost: number): void
  close(): void
}

/** A pool of `size` ready guests; every guest it gave out dies with it. */
export function openGuestPool(level: Level, limits: Limits, size: number, start = startGuest): GuestPool {
  const ready: GuestProcess[] = []
  const given = new Set<GuestProcess>()
  let wanted = size
  const fill = (): void => {
    while (ready.length < wanted) ready.push(start(level, limits))
    while (ready.length > wanted) ready.pop()?.kill()
  }
  const keep = (atMost: number): void => {
    wanted = Math.min(size, atMost)
    fill()
  }
  fill()
  return {
    take(atMost = wanted) {
      const guest = ready.shift() ?? start(level, limits)
      for (const old of given) if (old.dead) given.delete(old)
      given.add(guest)
      keep(atMost)
      return guest
    },
    keep,
    close() {
      for (const guest of [...ready, ...given]) guest.kill()
    },
  }
}
