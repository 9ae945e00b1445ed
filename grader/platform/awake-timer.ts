/** A timer that is running. */
export interface AwakeTimer {
  /** Restarts the timer. */
  refresh(): void
  stop(): void
}

/**
 * Calls `onUp` after this process has been awake for `ms`. Time in which the process was suspended (Ctrl-Z, `docker pause`, a closed
 * laptop) does not count, so that no time limit expires at the moment the process continues.
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
