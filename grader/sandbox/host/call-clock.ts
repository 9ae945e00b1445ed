import { type KeptAccount, type ProcessSample, keepAccount, type TimeAccount } from './time-account.ts'

/**
 * Why a process is not waited for any longer: it used up its time, it never got CPU time (starved), or it was stopped
 * and not continued.
 */
export type TimeUp = 'spent' | 'starved' | 'stopped'

/**
 * Calls `onUp` when a process has used up its time limit, or will clearly never get it. The limit counts both
 * wall-clock time and CPU time, so that a busy machine costs no points. Time in which the grader or the process was
 * stopped does not count.
 */
export function startCallClock(
  look: () => ProcessSample | undefined,
  limitMs: number,
  onUp: (why: TimeUp) => void,
): KeptAccount {
  const every = Math.max(1, Math.min(250, Math.max(50, limitMs / 40), limitMs))
  const account = keepAccount(look, every, (so) => {
    const why = judgeTime(so, limitMs)
    if (!why) return
    account.stop()
    onUp(why)
  })
  return account
}

/** What an account comes to under a limit; undefined as long as there is time. */
export function judgeTime({ passed, worked, slept, stopped }: TimeAccount, limitMs: number): TimeUp | undefined {
  if (stopped >= STOPPED_MS) return 'stopped'
  // CPU time is known on Linux only; elsewhere only the wall clock counts.
  if (worked === undefined) return passed >= limitMs ? 'spent' : undefined
  if (passed >= limitMs && worked >= limitMs) return 'spent'
  // A sleeping process gave up the CPU voluntarily.
  if (worked + slept >= AT_MOST * limitMs) return 'spent'
  return passed >= AT_MOST * limitMs + STARVED_MS ? 'starved' : undefined
}

// --- internal ---

// A sleeper is waited for no longer than this many times its limit.
const AT_MOST = 4

// How much longer than a sleeping process a runnable one without CPU time is waited for.
const STARVED_MS = 60_000

// How long a stopped process may stay stopped.
const STOPPED_MS = 20_000
