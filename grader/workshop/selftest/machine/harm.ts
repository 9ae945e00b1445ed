import { spawn } from 'node:child_process'
import { type Role, processesBelow, signalTo } from './own-processes.ts'

/** What a monkey has done, by what it was and whom it met. */
export type Harm = Readonly<Record<string, number>>

/** A monkey at work. */
export interface Monkey {
  readonly harm: Harm
  /** Continues all processes that are still stopped. */
  stop(): void
}

/**
 * Kills, stops and continues what this process has started, and now and then stops this process itself: every `pauseMs`, more or less.
 * `draw(n)` is one of 0 … n - 1.
 */
export function startMonkey(draw: (below: number) => number, pauseMs: number): Monkey {
  const harm: Record<string, number> = {}
  const stopped = new Set<number>()
  const later = new Set<NodeJS.Timeout>()
  const count = (what: string): void => void (harm[what] = (harm[what] ?? 0) + 1)
  const after = (ms: number, then: () => void): void => {
    const timer = setTimeout(() => {
      later.delete(timer)
      then()
    }, ms)
    later.add(timer)
  }
  const strike = (): void => {
    after(pauseMs / 2 + draw(pauseMs), strike)
    if (draw(12) === 0) {
      count('grader: stopped')
      return standStill(300 + draw(2_000))
    }
    const victim = pick(draw)
    if (!victim || stopped.has(victim.pid)) return
    if (draw(2) === 0) {
      count(`${victim.role}: killed`)
      return signalTo(victim.pid, draw(4) === 0 ? 'SIGTERM' : 'SIGKILL')
    }
    count(`${victim.role}: stopped`)
    stopped.add(victim.pid)
    signalTo(victim.pid, 'SIGSTOP')
    after(100 + draw(2_500), () => {
      stopped.delete(victim.pid)
      signalTo(victim.pid, 'SIGCONT')
    })
  }
  strike()
  return {
    harm,
    stop: () => {
      for (const timer of later) clearTimeout(timer)
      for (const pid of stopped) signalTo(pid, 'SIGCONT')
    },
  }
}

// --- internal ---

/** Every role is met as often as the others, however many there are of it. */
function pick(draw: (below: number) => number): { readonly pid: number; readonly role: Role } | undefined {
  const all = processesBelow(process.pid)
  const roles = [...new Set(all.map(({ role }) => role))]
  if (roles.length === 0) return undefined
  const role = roles[draw(roles.length)]
  const some = all.filter((one) => one.role === role)
  return some[draw(some.length)]
}

/** Like a terminal's Ctrl-Z and `fg`: another process has to continue it. */
function standStill(ms: number): void {
  const { pid } = process
  const program = `kill -STOP ${pid}; sleep ${ms / 1000}; kill -CONT ${pid}`
  spawn('/bin/sh', ['-c', program], { detached: true, stdio: 'ignore' })
    .on('error', () => {})
    .unref()
}
