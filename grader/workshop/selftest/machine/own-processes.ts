import { readProc, processTree } from '../../../sandbox/host/process-tree.ts'
import { readMainThreadStat } from '../../../sandbox/host/proc-stat.ts'

/** What a process below a grader is there for. */
export type Role = 'guest' | 'prepare worker' | 'class worker'

/** One of them. */
export interface OwnProcess {
  readonly pid: number
  readonly role: Role
  /** As Linux tells it in one letter: R runs, S sleeps, T is stopped. */
  readonly state: string
}

/** The processes that a process has started, and those that they have, as far as they have a role. Linux only. */
export function processesBelow(root: number): OwnProcess[] {
  return processTree(root).flatMap((pid) => {
    const role = roleOf(readProc(`${pid}/cmdline`))
    const state = readMainThreadStat(pid)?.state
    return pid === root || !role || !state || state === 'Z' ? [] : [{ pid, role, state }]
  })
}

/** Sends a signal to a process that may have ended meanwhile. */
export function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It has.
  }
}

// --- internal ---

// What stands before Node (prlimit, bwrap) has the same words in its command line; for a moment, or as long as the guest lives.
function roleOf(commandLine: string): Role | undefined {
  if (commandLine.includes('--title=probe')) return undefined
  if (commandLine.includes('--disallow-code-generation-from-strings')) return 'guest'
  if (commandLine.includes('worker-main.ts')) return 'class worker'
  return commandLine.includes('prepare-main.ts') ? 'prepare worker' : undefined
}
