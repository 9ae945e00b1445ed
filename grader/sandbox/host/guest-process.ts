import type { ToGuest } from '../protocol/envelopes.ts'
import { encodeFrame, frameHead } from '../protocol/frame.ts'
import { startCallClock } from './call-clock.ts'
import type { GuestEnd } from './guest-end.ts'
import { listen } from './guest-frames.ts'
import { guestProgram } from './guest-program.ts'
import {
  type Answer,
  endedBy,
  endOf,
  type GuestState,
  killGuest,
  sampler,
  newGuestState,
  onEnd,
  type Request,
  type Waiting,
} from './guest-state.ts'
import type { Level } from './isolation/level.ts'
import { type GuestChild, launchGuest, type Limits } from './launch.ts'
import { watchMemory } from './memory.ts'
import { reaper } from './reaper.ts'
import { stopGuest } from './stop-guest.ts'

/** A live guest process: it answers one request at a time until it ends. */
export interface GuestProcess {
  readonly dead: boolean
  /** How it ended, once that is known. */
  readonly end?: GuestEnd
  /** Resolves when the guest's program stands ready to load a submission, or has ended. */
  readonly ready: Promise<void>
  /** Sends what is not answered; resolves when the guest has taken it, or is dead. `raw` may be used again then. */
  feed(message: ToGuest, raw: Uint8Array, limitMs?: number): Promise<void>
  request(request: Request): Promise<Answer>
  peakMb(): number
  kill(): void
}

/** Starts a guest. Whatever it does, `request` settles: with an answer, or with the way it ended. */
export function startGuest(level: Level, limits: Limits, program = guestProgram()): GuestProcess {
  const child = launchOr(level, limits)
  if ('detail' in child) return failedToStart(child.detail)
  const state = newGuestState(child, level, limits)
  const ready = new Promise<void>((resolve) => (state.becomeReady = resolve))
  const onOver = (): void => killGuest(state, { kind: 'memory', limitMb: limits.memoryMb })
  const memory = watchMemory(child.pid, limits.memoryMb, onOver, { isBusy: () => state.waiting !== undefined })
  reaper.adopt(child.pid)
  const startLimitMs = limits.debugged ? Infinity : START_LIMIT_MS
  const starting = startCallClock(sampler(state), startLimitMs, (why) => killGuest(state, endedBy(why, startLimitMs)))
  void ready.then(starting.stop)
  child.once('close', (code, signal) => {
    memory.stop()
    reaper.release(child.pid)
    onEnd(state, endOf(code, signal, state))
  })
  // It could not be started or killed: then it must not keep the grader alive.
  child.on('error', (error) => {
    child.unref()
    onEnd(state, { kind: 'no-start', detail: (error as NodeJS.ErrnoException).code ?? error.message })
  })
  child.stdin.on('error', () => {}) // A guest that died while it was written to: `close` tells how.
  listen(state)
  program.then(
    (text) => child.stdin.write(withLength(Buffer.from(text))),
    (error: unknown) => killGuest(state, { kind: 'no-start', detail: String(error) }),
  )
  return {
    get dead() {
      return state.end !== undefined || child.exitCode !== null || child.signalCode !== null
    },
    get end() {
      return state.end
    },
    ready,
    feed: (message, raw, limitMs = FEED_LIMIT_MS) => feed(state, message, raw, limitMs),
    request: (request) => ask(state, request),
    peakMb: memory.peakMb,
    kill: () => killGuest(state, { kind: 'closed' }),
  }
}

// --- internal ---

// To start takes a twentieth of a second.
const START_LIMIT_MS = 30_000

function launchOr(level: Level, limits: Limits): GuestChild | { readonly detail: string } {
  try {
    const child = launchGuest(level, limits)
    // Without descriptors for its pipes there is a child without pipes.
    return child.stdin ? child : { detail: 'EMFILE' }
  } catch (error) {
    return { detail: String(error) }
  }
}

function failedToStart(detail: string): GuestProcess {
  const end: GuestEnd = { phase: 'starting', by: { kind: 'no-start', detail }, detail }
  return {
    dead: true,
    end,
    ready: Promise.resolve(),
    feed: async () => {},
    request: async () => ({ end }),
    peakMb: () => 0,
    kill: () => {},
  }
}

function post({ child }: GuestState, message: ToGuest, raw: Uint8Array): void {
  child.stdin.write(encodeFrame({ envelope: JSON.stringify(message), raw }))
}

// What is fed fits through the pipe in milliseconds: a guest that does not take it has broken down.
const FEED_LIMIT_MS = 30_000

function feed(state: GuestState, message: ToGuest, raw: Uint8Array, limitMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (state.end) return resolve()
    const clock = startCallClock(sampler(state), limitMs, (why) => killGuest(state, endedBy(why, limitMs)))
    const { stdin } = state.child
    const done = (): void => {
      clock.stop()
      resolve()
    }
    // Not as one frame, which would be a copy.
    stdin.write(frameHead(JSON.stringify(message), raw.length))
    stdin.write(raw, done)
  })
}

function ask(state: GuestState, request: Request): Promise<Answer> {
  return new Promise((resolve) => {
    if (state.end) return resolve({ end: state.end })
    const { timeoutMs, message, raw } = request
    const clock = startCallClock(sampler(state), timeoutMs, (why) => stopGuest(state, why, timeoutMs))
    const printed: string[] = []
    const settle: Waiting['settle'] = (answer) => {
      clock.stop()
      resolve('end' in answer ? { ...answer, printed } : { ...answer, printed, time: clock.read() })
    }
    state.waiting = { request, settle, sent: { messages: 0, bytes: 0 }, printed }
    state.phase = message.kind === 'load' ? 'sent' : 'called'
    post(state, message, raw)
  })
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length)
  return Buffer.concat([length, bytes])
}
