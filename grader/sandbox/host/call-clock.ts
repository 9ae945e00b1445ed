import { type KeptAccount, type ProcessSample, keepAccount, type TimeAccount } from './time-account.ts'

/** Why somebody is not waited for any longer: it has had its time; it never got it; it was stopped and not continued. */
export type TimeUp = 'spent' | 'starved' | 'stopped'

/**
 * Calls `onUp` when a process has had its time, or when it is clear that it will not get it. To have had it takes both: so long by the
 * clock, and so long on a processor, so that a crowded machine costs nobody a point. The time in which the grader stood still, or
 * somebody had stopped the process, does not count.
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
  // Only Linux tells of processors; elsewhere time is time.
  if (worked === undefined) return passed >= limitMs ? 'spent' : undefined
  if (passed >= limitMs && worked >= limitMs) return 'spent'
  // Whoever sleeps has given the processor away of its own will.
  if (worked + slept >= AT_MOST * limitMs) return 'spent'
  return passed >= AT_MOST * limitMs + STARVED_MS ? 'starved' : undefined
}

// --- internal ---

// A sleeper is waited for no longer than this many times its limit.
const AT_MOST = 4

// How much longer than a sleeper one is waited for that wants to work and cannot.
const STARVED_MS = 60_000

// How long nobody continues what was stopped.
const STOPPED_MS = 20_000
