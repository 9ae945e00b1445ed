/**
 * The phase of a guest. `starting`: its program is not running yet. `ready`: it is idle. `sent`: the student's code was
 * sent. `loading`: it has announced that it is about to run that code. `loaded`: it is idle again. `called`: it works
 * on a call.
 */
export type GuestPhase = 'starting' | 'ready' | 'sent' | 'loading' | 'loaded' | 'called'

/** What ended a child process: the host, for a reason of its own; the process itself; or a signal that the host did not send. */
export type EndedBy =
  /** The host: its time was over. */
  | {
      readonly kind: 'time'
      readonly afterMs: number
      /** What it was running, as its Node printed it. */
      readonly stack?: string
    }
  /** The host: it was waited for long enough, but never got the processor's time that it was entitled to. */
  | { readonly kind: 'starved' }
  /** The host: it was stopped and not continued. */
  | { readonly kind: 'stopped' }
  /** The host: it resided in more memory than allowed. */
  | { readonly kind: 'memory'; readonly limitMb: number }
  /** The host: it sent something that is no message, or a message out of turn. */
  | { readonly kind: 'protocol' }
  /** The host: it is no longer needed. */
  | { readonly kind: 'closed' }
  /** Itself: V8 found no more memory. */
  | { readonly kind: 'heap-full'; readonly limitMb: number }
  /** Itself, by an exit code. */
  | { readonly kind: 'exit'; readonly code: number | null }
  /** A signal: V8 sends itself some when it crashes; others come from outside. */
  | { readonly kind: 'signal'; readonly signal: string }
  /** It could not be started. */
  | { readonly kind: 'no-start'; readonly detail: string }

/** The end of a guest: its phase, and what ended it. */
export interface GuestEnd {
  readonly phase: GuestPhase
  readonly by: EndedBy
  /** The last output of a process that never ran a student's code. */
  readonly detail?: string
}

/** Signals that a process causes itself by crashing. All others were sent from outside. */
const CRASHES: readonly string[] = ['SIGSEGV', 'SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGBUS', 'SIGFPE']

/** Whether something outside ended it, which could have hit any other process as well. */
export const isForeign = (by: EndedBy): boolean => by.kind === 'stopped' || (by.kind === 'signal' && !isCrash(by))

/** Whether the process crashed by its own doing, as far as a single end can show. */
export const isCrash = (by: EndedBy): boolean =>
  by.kind === 'exit' || by.kind === 'heap-full' || (by.kind === 'signal' && CRASHES.includes(by.signal))
