/** Lets the first Ctrl-C (or SIGTERM) abort the current work, and the second one end the command. */
export function interruptible(): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController()
  let first = NaN
  const onSignal = (): void => {
    // npm forwards the Ctrl-C that the terminal has already sent to all processes, so it arrives twice.
    if (performance.now() - first > ONE_PRESS_MS) process.exit(130)
    if (!controller.signal.aborted) first = performance.now()
    controller.abort()
  }
  for (const name of SIGNALS) process.on(name, onSignal)
  return {
    signal: controller.signal,
    done: () => {
      for (const name of SIGNALS) process.off(name, onSignal)
    },
  }
}

// --- internal ---

const SIGNALS = ['SIGINT', 'SIGTERM'] as const
const ONE_PRESS_MS = 500
