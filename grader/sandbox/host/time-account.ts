import { processTree } from './process-tree.ts'
import { readMainThreadStat, readProcStat } from './proc-stat.ts'

/** How a process spent its time, in ms. */
export interface TimeAccount {
  /** By the clock, while neither this process stood still nor that one was stopped. */
  readonly passed: number
  /** On a processor; undefined where the system does not tell. */
  readonly worked?: number
  /** The part of `passed` in which it wanted no processor. */
  readonly slept: number
  /** Stopped from outside, by the clock. */
  readonly stopped: number
}

/** One look at a process: how long it has worked so far, and what it is doing. */
export interface ProcessSample {
  readonly workedMs: number
  readonly state: 'running' | 'asleep' | 'stopped'
}

/** An account that is being kept. */
export interface KeptAccount {
  /** What stands in it now. */
  read(): TimeAccount
  stop(): void
}

/** Keeps account of a process, and tells `onTick` of it at every look. */
export function keepAccount(
  look: () => ProcessSample | undefined,
  everyMs: number,
  onTick: (account: TimeAccount) => void,
): KeptAccount {
  const first = look()
  let account: TimeAccount = { passed: 0, worked: first && 0, slept: 0, stopped: 0 }
  const started = performance.now()
  let last = started
  const update = (): void => {
    const now = performance.now()
    account = accountAfter(account, now - last, everyMs, first, look())
    last = now
  }
  const timer = setInterval(() => {
    update()
    onTick(account)
  }, everyMs)
  return {
    read: () => {
      // A process that ends before the first sample needs no account.
      if (last === started && performance.now() - last < everyMs)
        return { ...account, passed: performance.now() - last }
      update()
      return account
    },
    stop: () => clearInterval(timer),
  }
}

/** An account after another `ms`, at a look that was due `everyMs` after the last one. */
export function accountAfter(
  account: TimeAccount,
  ms: number,
  everyMs: number,
  first: ProcessSample | undefined,
  now: ProcessSample | undefined,
): TimeAccount {
  const counted = Math.min(ms, everyMs + LATE_MS)
  const worked = first && now ? Math.max(now.workedMs - first.workedMs, account.worked ?? 0) : account.worked
  if (now?.state === 'stopped') return { ...account, worked, stopped: account.stopped + counted }
  const slept = account.slept + (now?.state === 'asleep' ? counted : 0)
  return { ...account, worked, passed: account.passed + counted, slept }
}

/** A guest: the threads that run JavaScript count, in whatever it is shut in. */
export const sampleGuest = (pid: number | undefined): (() => ProcessSample | undefined) =>
  sampling(pid, (root) => processTree(root).flatMap((one) => readMainThreadStat(one) ?? []))

/** A process with helpers: all of its threads count. */
export const sampleProcess = (pid: number | undefined): (() => ProcessSample | undefined) =>
  sampling(pid, (root) => [readProcStat(root)].flatMap((stat) => stat ?? []))

// --- internal ---

// A tick that comes this much too late came late because this process stood still; the rest of it does not count.
const LATE_MS = 100

type Stats = readonly { readonly state: string; readonly ownMs: number }[]

function sampling(pid: number | undefined, read: (pid: number) => Stats): () => ProcessSample | undefined {
  if (process.platform !== 'linux' || pid === undefined) return () => undefined
  return () => {
    const stats = read(pid)
    if (stats.length === 0) return undefined
    const states = stats.map(({ state }) => state)
    return { workedMs: stats.reduce((sum, { ownMs }) => sum + ownMs, 0), state: stateOf(states) }
  }
}

function stateOf(states: readonly string[]): ProcessSample['state'] {
  if (states.some((state) => state === 'T' || state === 't')) return 'stopped'
  return states.every((state) => state === 'S') ? 'asleep' : 'running'
}
