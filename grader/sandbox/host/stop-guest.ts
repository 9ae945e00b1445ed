import type { TimeUp } from './call-clock.ts'
import { endedBy, type GuestState, killGuest } from './guest-state.ts'
import { processTree } from './process-tree.ts'

/**
 * Ends a guest that is not waited for any longer. If its time is over while it runs a student's code, its Node first prints what it is
 * running (`--trace-sigint`): it answers between two instructions, without any help of the code, and ends.
 */
export function stopGuest(guest: GuestState, why: TimeUp, limitMs: number): void {
  const by = endedBy(why, limitMs)
  if (by.kind !== 'time' || !RUNS_STUDENTS_CODE.has(guest.phase) || !interrupt(guest)) return killGuest(guest, by)
  guest.stopping = by
  setTimeout(() => killGuest(guest, by), ANSWER_MS)
}

// --- internal ---

const RUNS_STUDENTS_CODE: ReadonlySet<GuestState['phase']> = new Set(['loading', 'called'])

// It answers in a few milliseconds, unless it is waiting for something.
const ANSWER_MS = 300

/** Sends SIGINT to the guest's Node, past what it is shut in by. Windows has no such signal. */
function interrupt({ child: { pid } }: GuestState): boolean {
  const node = pid === undefined || process.platform === 'win32' ? undefined : processTree(pid).at(-1)
  try {
    return node !== undefined && process.kill(node, 'SIGINT')
  } catch {
    return false
  }
}
