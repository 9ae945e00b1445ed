import { readFileSync } from 'node:fs'

const EVERY_MS = 100
// Even a process that gets no time at all on a crowded machine is waited for no longer than this.
const AT_MOST = 6

/**
 * Calls `onSpent` once a process has worked for so long. What counts is the time that it had on a processor, so that a
 * crowded machine costs nobody a point; only Linux tells it, elsewhere time is time.
 */
export function watchWork(pid: number | undefined, limitMs: number, onSpent: () => void): { stop(): void } {
  const started = performance.now()
  const before = workedMs(pid) ?? 0
  const timer = setInterval(
    () => {
      const passed = performance.now() - started
      const now = workedMs(pid)
      const worked = now === undefined ? passed : now - before
      if (worked > limitMs || passed > AT_MOST * limitMs) onSpent()
    },
    Math.min(EVERY_MS, limitMs),
  )
  return { stop: () => clearInterval(timer) }
}

// --- internal ---

// sysconf(_SC_CLK_TCK), which is 100 wherever Node runs on Linux.
const MS_PER_TICK = 10

function workedMs(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined
  try {
    // The name, in brackets, may hold anything; what follows are numbers, among them user and system time.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK
  } catch {
    return undefined
  }
}
