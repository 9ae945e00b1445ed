import { type GuestProcess, startGuest } from './guest-process.ts'
import type { Level } from './isolation/level.ts'
import type { Limits } from './launch.ts'

/** Keeps spare guests ready, so that no exercise waits for a process to start. */
export interface GuestPool {
  /** A guest that stands ready, or a new one; then as with `keep`, where a number is given. */
  take(atMost?: number): GuestProcess
  /** From now on keep at most `atMost` spare guests. */
  keep(atMost: number): void
  close(): void
}

/** Opens a pool of `size` ready guests; closing it ends every guest that it gave out. */
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
