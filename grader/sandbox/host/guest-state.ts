import { constants } from 'node:os'
import type { FromGuest, ToGuest } from '../protocol/envelopes.ts'
import type { TimeUp } from './call-clock.ts'
import type { EndedBy, GuestEnd, GuestPhase } from './guest-end.ts'
import type { Level } from './isolation/level.ts'
import type { GuestChild, Limits } from './launch.ts'
import { type ProcessSample, sampleGuest, type TimeAccount } from './time-account.ts'

export type DoneMessage = FromGuest & { readonly kind: 'done' }

/** One request's answer: what the guest said and what that took, or how it ended; and what was printed until then. */
export type Answer =
  | { readonly done: DoneMessage; readonly raw: Uint8Array; readonly time: TimeAccount; readonly printed: Printed }
  | EndAnswer

/** The end of a guest that has not answered. */
export interface EndAnswer {
  readonly end: GuestEnd
  readonly printed?: Printed
}

/** What a student's code has printed, a text for each time. */
export type Printed = readonly string[]

export interface Request {
  readonly message: ToGuest
  readonly raw: Uint8Array
  readonly id: string
  readonly timeoutMs: number
  onProgress?(raw: Uint8Array): void
}

/** A request that is not answered yet. */
export interface Waiting {
  readonly request: Request
  readonly sent: { messages: number; bytes: number }
  readonly printed: string[]
  settle(answer: { readonly done: DoneMessage; readonly raw: Uint8Array } | { readonly end: GuestEnd }): void
}

/** What is known of a guest while it lives, and how it ended. */
export interface GuestState {
  readonly child: GuestChild
  readonly level: Level
  readonly limits: Limits
  /** The end of what it has said on its standard error. */
  readonly errors: () => string
  becomeReady(): void
  phase: GuestPhase
  waiting?: Waiting
  /** Why it is being stopped: it was asked where it is, and whatever comes of that, this is what ended it. */
  stopping?: Extract<EndedBy, { kind: 'time' }>
  end?: GuestEnd
}

/** A guest that has just been started. */
export function newGuestState(child: GuestChild, level: Level, limits: Limits): GuestState {
  return { child, level, limits, errors: tailOf(child), becomeReady: () => {}, phase: 'starting' }
}

/** Kills a guest and settles its pending request at once, without waiting for the system. */
export function killGuest(guest: GuestState, by: EndedBy): void {
  guest.child.kill('SIGKILL')
  onEnd(guest, by)
}

/** Records how a guest ended. */
export function onEnd(guest: GuestState, by: EndedBy): void {
  // Only the first end counts: later events follow from the kill.
  guest.end ??= { phase: guest.phase, by: whyStopped(guest, by) ?? by, detail: detailOf(by, guest) }
  guest.becomeReady()
  guest.waiting?.settle({ end: guest.end })
  guest.waiting = undefined
}

/** Turns the reason of a clock into the reason of an end. */
export const endedBy = (why: TimeUp, afterMs: number): EndedBy =>
  why === 'spent' ? { kind: 'time', afterMs } : { kind: why }

/** Looks at what a guest is doing. What it waits for in vain may be what this side has not sent yet: then it does not sleep. */
export function sampler({ child }: GuestState): () => ProcessSample | undefined {
  const look = sampleGuest(child.pid)
  return () => {
    const seen = look()
    return seen?.state === 'asleep' && child.stdin.writableLength > 0 ? { ...seen, state: 'running' } : seen
  }
}

/** What ended it, if the host did not: judged by the exit status and by V8's last output. */
export function endOf(code: number | null, signal: string | null, { errors, limits, level }: GuestState): EndedBy {
  if (/heap out of memory|Array buffer allocation failed|OOM/.test(errors()))
    return { kind: 'heap-full', limitMb: limits.memoryMb }
  const told = level.tellsSignalsAsCodes && code !== null && code > 128 ? signalOf(code - 128) : undefined
  const name = told ?? signal
  return name ? { kind: 'signal', signal: name } : { kind: 'exit', code }
}

// --- internal ---

const whyStopped = ({ stopping, errors }: GuestState, { kind }: EndedBy): EndedBy | undefined =>
  stopping && kind !== 'closed' ? { ...stopping, stack: errors() } : undefined

// What a student's code may have written is not repeated.
function detailOf(by: EndedBy, { errors, phase }: GuestState): string | undefined {
  if (phase !== 'starting') return undefined
  if (by.kind === 'no-start') return by.detail
  return errors()
    .trim()
    .split('\n')
    .findLast((line) => line !== '')
}

const signalOf = (number: number): string | undefined =>
  Object.entries(constants.signals).find(([, n]) => n === number)?.[0]

function tailOf(child: GuestChild): () => string {
  let tail = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-4000)))
  return () => tail
}
