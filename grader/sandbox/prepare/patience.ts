import { readProcStat } from '../host/proc-stat.ts'

const EVERY_MS = 100
// Even a process that gets no time at all on a crowded machine is waited for no longer than this.
const AT_MOST = 6

/**
 * Calls `onSpent` once a process has worked for so long. What counts is the time that it had on a processor, so that a
 * crowded machine costs nobody a point; only Linux tells it, elsewhere time is time.
 */
export function watchWork(pid: number | undefined, limitMs: number, onSpent: () => void): { stop(): void } {
  const workedMs = (): number | undefined => (pid === undefined ? undefined : readProcStat(pid)?.ownMs)
  const started = performance.now()
  const before = workedMs() ?? 0
  const timer = setInterval(
    () => {
      const passed = performance.now() - started
      const now = workedMs()
      const worked = now === undefined ? passed : now - before
      if (worked > limitMs || passed > AT_MOST * limitMs) onSpent()
    },
    Math.min(EVERY_MS, limitMs),
  )
  return { stop: () => clearInterval(timer) }
}
