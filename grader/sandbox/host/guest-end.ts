/**
 * How far a guest has come. `starting`: its program is not up yet. `ready`: it waits, idle. `sent`: the student's code was sent.
 * `loading`: it has said itself that it is about to run that code. `loaded`: it waits, idle again. `called`: it works on a call.
 */
export type GuestPhase = 'starting' | 'ready' | 'sent' | 'loading' | 'loaded' | 'called'

/** What ended a child process: the host, for a reason of its own; the process itself; or a signal that the host did not send. */
export type EndedBy =
  /** The host: its time was over. */
  | { readonly kind: 'time'; readonly afterMs: number }
  /** The host: it was waited for long enough, but never got the processor's time that it was entitled to. */
  | { readonly kind: 'starved' }
  /** The host: somebody had stopped it, and nobody continued it. */
  | { readonly kind: 'stopped' }
  /** The host: it resided in more memory than allowed. */
  | { readonly kind: 'memory'; readonly limitMb: number }
  /** The host: it sent something that is no message, or a message out of turn. */
  | { readonly kind: 'protocol' }
  /** The host: nobody needs it any more. */
  | { readonly kind: 'closed' }
  /** Itself: V8 found no more memory. */
  | { readonly kind: 'heap-full'; readonly limitMb: number }
  /** Itself, by an exit code. */
  | { readonly kind: 'exit'; readonly code: number | null }
  /** A signal: V8 sends itself some when it crashes; others come from outside. */
  | { readonly kind: 'signal'; readonly signal: string }
  /** Nobody: it could not even be started. */
  | { readonly kind: 'no-start'; readonly detail: string }

/** The end of a guest, as data: how far it had come, and who ended it. */
export interface GuestEnd {
  readonly phase: GuestPhase
  readonly by: EndedBy
  /** The last words of a process that never came to run a student's code. */
  readonly detail?: string
}

/** Signals that a process brings about by what it does. All others were sent by somebody. */
const CRASHES: readonly string[] = ['SIGSEGV', 'SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGBUS', 'SIGFPE']

/** Whether somebody from outside has ended it, who might have ended any other process in its place. */
export const isForeign = (by: EndedBy): boolean => by.kind === 'stopped' || (by.kind === 'signal' && !isCrash(by))

/** Whether the process broke down by what it did itself, as far as one end alone can show. */
export const isCrash = (by: EndedBy): boolean =>
  by.kind === 'exit' || by.kind === 'heap-full' || (by.kind === 'signal' && CRASHES.includes(by.signal))
