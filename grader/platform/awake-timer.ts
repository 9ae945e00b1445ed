/** A timer that is running. */
export interface AwakeTimer {
  /** Begins anew. */
  refresh(): void
  stop(): void
}

/**
 * Calls `onUp` once this process has been awake for so long. The time in which it stood still itself (Ctrl-Z, `docker pause`, a laptop's
 * lid) does not count, so that nobody's patience is over the moment the process goes on.
 */
export function startAwakeTimer(ms: number, onUp: () => void): AwakeTimer {
  const every = Math.max(1, Math.min(EVERY_MS, ms))
  let awake = 0
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    awake += Math.min(now - last, every + LATE_MS)
    last = now
    if (awake < ms) return
    clearInterval(timer)
    onUp()
  }, every)
  return {
    refresh: () => void (awake = 0),
    stop: () => clearInterval(timer),
  }
}

// --- internal ---

const EVERY_MS = 1_000
const LATE_MS = 1_000
