/** Lets Ctrl-C (and a request to end) stop what goes on instead of the command; a second one ends the command too. */
export function interruptible(): { readonly signal: AbortSignal; done(): void } {
  const controller = new AbortController()
  let first = NaN
  const onSignal = (): void => {
    // npm passes on what the terminal has sent to everybody: the same Ctrl-C comes twice.
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
