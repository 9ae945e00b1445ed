import type { MachineFault, Outcome } from '../../model/outcome.ts'
import { type GuestEnd, type GuestPhase, isCrash, isForeign } from './guest-end.ts'

/** The decision after the end of a guest: an outcome of the student's code, a retry, or a fault of the machine. */
export type Ruling =
  | { readonly kind: 'student'; readonly outcome: Outcome }
  /** A new guest takes over; it is not reported. */
  | { readonly kind: 'again' }
  | { readonly kind: 'machine'; readonly fault: MachineFault }

/**
 * Whose fault is it that a guest has ended? `earlier` are the ends that came before it over the same call.
 *
 * | phase                     | ended by                        | the first time | again                    |
 * |---------------------------|---------------------------------|----------------|--------------------------|
 * | any                       | closed                          | machine        |                          |
 * | ready, loaded (idle)      | anything                        | replaced       | the 6th: machine         |
 * | starting, sent            | stopped, a signal that no crash makes | replaced | the 6th: machine         |
 * | starting, sent            | anything else                   | once more      | the 3rd: machine         |
 * | loading, called           | time, memory, protocol          | student        |                          |
 * | loading, called           | heap full, exit, crash signal   | once more      | student                  |
 * | loading, called           | stopped, any other signal       | once more      | machine                  |
 * | loading, called           | starved                         | machine        |                          |
 *
 * Other signals are those of an administrator, of the kernel where memory runs out (SIGKILL), and of an inherited limit on processor
 * time (SIGXCPU, SIGKILL): the host's own limits are lower and are named by their own kinds. A student's code cannot send one: there
 * is no `process` in a guest's realm.
 */
export function whoseFault(end: GuestEnd, earlier: readonly GuestEnd[] = []): Ruling {
  if (end.by.kind === 'closed') return machine({ cause: 'closed' })
  const before = earlier.filter((one) => classOf(one) === classOf(end)).length
  if (!RUNS_STUDENTS_CODE.has(end.phase))
    return before < REPLACEMENTS[isByChance(end) ? 'byChance' : 'own'] ? AGAIN : noStart(end)
  return certain(end) ?? (before === 0 ? AGAIN : confirmed(end))
}

// --- internal ---

// How often a guest is replaced that ended before it had said that it loads the student's code, or between two calls.
const REPLACEMENTS = { byChance: 5, own: 2 } as const

const RUNS_STUDENTS_CODE: ReadonlySet<GuestPhase> = new Set(['loading', 'called'])
const IDLE: ReadonlySet<GuestPhase> = new Set(['ready', 'loaded'])

const AGAIN: Ruling = { kind: 'again' }
const student = (outcome: Outcome): Ruling => ({ kind: 'student', outcome })
const machine = (fault: MachineFault): Ruling => ({ kind: 'machine', fault })
const noStart = ({ detail }: GuestEnd): Ruling => machine({ cause: 'no-start', detail })

/** Where one end is enough to say whose it is. */
function certain(end: GuestEnd): Ruling | undefined {
  const { by } = end
  switch (by.kind) {
    case 'time':
      return student({ kind: 'timed-out', afterMs: by.afterMs })
    case 'memory':
      return student({ kind: 'out-of-memory', limitMb: by.limitMb })
    case 'protocol':
      return student({ kind: 'unsendable', what: 'a malformed message', path: '' })
    case 'starved':
      return machine({ cause: 'starved' })
  }
  return undefined
}

/** Where it has happened twice. */
function confirmed(end: GuestEnd): Ruling {
  const { by } = end
  switch (by.kind) {
    case 'heap-full':
      return student({ kind: 'out-of-memory', limitMb: by.limitMb })
    case 'exit':
      return student({ kind: 'exited', code: by.code, signal: null })
    case 'stopped':
      return machine({ cause: 'stopped' })
    case 'signal':
      return isCrash(by)
        ? student({ kind: 'exited', code: null, signal: by.signal })
        : machine({ cause: 'killed', signal: by.signal })
  }
  return noStart(end)
}

/** An idle guest runs no code that could end it. */
const isByChance = ({ phase, by }: GuestEnd): boolean => IDLE.has(phase) || isForeign(by)

/**
 * The class of an end: two ends of one class confirm each other (two crashes do; a crash and an outside signal do not).
 */
function classOf({ phase, by }: GuestEnd): string {
  if (!RUNS_STUDENTS_CODE.has(phase)) return isByChance({ phase, by }) ? 'by-chance' : 'own'
  return isCrash(by) ? `crash-${phase}` : 'foreign'
}
