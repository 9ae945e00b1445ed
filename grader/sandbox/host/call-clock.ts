import { processTree } from './process-tree.ts'
import { readProcStat } from './proc-stat.ts'

const AGAIN_MS = 50
// A guest that sleeps, or that never gets a processor, is waited for no longer than this many times its limit.
const AT_MOST = 4

/**
 * Calls `onSpent` when a call has had its time: so long by the clock, and at least half of that on a processor, so that a crowded
 * machine costs nobody a point. Only Linux tells the latter; elsewhere time is time.
 */
export function startCallClock(pid: number | undefined, limitMs: number, onSpent: () => void): { stop(): void } {
  const started = performance.now()
  const before = workedMs(pid)
  const look = (): void => {
    const worked = process.platform === 'linux' ? workedMs(pid) - before : Infinity
    if (worked >= limitMs / 2 || performance.now() - started >= AT_MOST * limitMs) onSpent()
    else timer = setTimeout(look, AGAIN_MS)
  }
  let timer = setTimeout(look, limitMs)
  return { stop: () => clearTimeout(timer) }
}

// --- internal ---

function workedMs(root: number | undefined): number {
  if (root === undefined) return 0
  return processTree(root).reduce((sum, pid) => sum + (readProcStat(pid)?.ownMs ?? 0), 0)
}
