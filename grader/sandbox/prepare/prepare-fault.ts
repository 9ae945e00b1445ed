import { type EndedBy, isCrash, isForeign } from '../host/guest-end.ts'
import type { MachineFault } from '../../model/outcome.ts'
import type { Prepared } from './prepared.ts'

/** The end of a prepare worker: its phase, and what ended it. */
export interface WorkerEnd {
  readonly phase: 'starting' | 'idle' | 'working'
  readonly by: EndedBy
  /** The last output of a worker that crashed. */
  readonly detail?: string
}

/** The consequence. */
export type PrepareRuling =
  /** A fresh worker replaces it. */
  | { readonly kind: 'again' }
  /** The file is at fault if a fresh worker can prepare an unchanged stub; otherwise the machine is. */
  | { readonly kind: 'suspect'; readonly how: NonNullable<Prepared['gaveUp']>; readonly fault: MachineFault }
  | { readonly kind: 'machine'; readonly fault: MachineFault }

/**
 * Whose fault is it that a prepare worker has ended? `earlier` are the ends that came before it over the same file.
 *
 * | phase    | ended by                              | the first time | again                       |
 * |----------|---------------------------------------|----------------|-----------------------------|
 * | idle     | anything                              | replaced       | the 6th: machine            |
 * | starting | stopped, a signal that no crash makes | replaced       | the 6th: machine            |
 * | starting | anything else                         | once more      | the 3rd: machine            |
 * | working  | time, memory, an exit, a crash signal | once more      | suspect: the stub is tried  |
 * | working  | stopped, any other signal             | once more      | machine                     |
 * | working  | starved                               | machine        |                             |
 */
export function prepareFault(end: WorkerEnd, earlier: readonly WorkerEnd[] = []): PrepareRuling {
  const { by, phase, detail } = end
  const before = earlier.filter((one) => classOf(one) === classOf(end)).length
  if (phase !== 'working')
    return before < REPLACEMENTS[isByChance(end) ? 'byChance' : 'own'] ? AGAIN : machine({ cause: 'no-start', detail })
  if (by.kind === 'starved') return machine({ cause: 'starved' })
  if (before === 0) return AGAIN
  if (isHeavy(by))
    return { kind: 'suspect', how: by.kind === 'time' ? 'hung' : 'crashed', fault: { cause: 'no-start', detail } }
  if (by.kind === 'signal') return machine({ cause: 'killed', signal: by.signal })
  return machine(by.kind === 'stopped' ? { cause: 'stopped' } : { cause: 'no-start', detail })
}

/** Whether the end does not predict whether the next worker will start. */
export const isByChance = ({ phase, by }: WorkerEnd): boolean => phase === 'idle' || isForeign(by)

// --- internal ---

const REPLACEMENTS = { byChance: 5, own: 2 } as const

const AGAIN: PrepareRuling = { kind: 'again' }
const machine = (fault: MachineFault): PrepareRuling => ({ kind: 'machine', fault })

/** The ends that a file can cause in the tools that read it. */
const isHeavy = (by: EndedBy): boolean => by.kind === 'time' || by.kind === 'memory' || isCrash(by)

const classOf = ({ phase, by }: WorkerEnd): string =>
  phase === 'working' ? (isHeavy(by) ? 'heavy' : 'foreign') : isByChance({ phase, by }) ? 'by-chance' : 'own'
