import { constants } from 'node:os'
import type { FromGuest, ToGuest } from '../protocol/envelopes.ts'
import { encodeFrame, type Frame } from '../protocol/frame.ts'
import { startCallClock } from './call-clock.ts'
import { frameReader } from './frame-reader.ts'
import { parseGuestMessage } from './guest-message.ts'
import { guestProgram } from './guest-program.ts'
import type { Level } from './isolation/level.ts'
import { type GuestChild, launchGuest, type Limits } from './launch.ts'
import { watchMemory } from './memory.ts'
import { reaper } from './reaper.ts'

/** Why a guest is no more. */
export type Death =
  | { readonly kind: 'timed-out'; readonly afterMs: number }
  | { readonly kind: 'out-of-memory'; readonly limitMb: number }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'exited'; readonly code: number | null; readonly signal: string | null }

export type Done = FromGuest & { readonly kind: 'done' }

/** One request's answer: what the guest said, or how it died. */
export type Answer = { readonly done: Done; readonly raw: Uint8Array } | { readonly death: Death }

export interface Request {
  readonly message: ToGuest
  readonly raw: Uint8Array
  readonly id: string
  readonly timeoutMs: number
  onProgress?(raw: Uint8Array): void
}

/** A live guest process: it answers one request at a time until it dies. */
export interface GuestProcess {
  readonly dead: boolean
  /** Resolves when the guest's program stands ready to load a submission. */
  readonly ready: Promise<void>
  post(message: ToGuest, raw: Uint8Array): void
  request(request: Request): Promise<Answer>
  peakMb(): number
  kill(): void
}

/** Starts a guest. Whatever it does, `request` settles: with an answer, or with the way it died. */
export function startGuest(level: Level, limits: Limits, program = guestProgram()): GuestProcess {
  const child = launchGuest(level, limits)
  const life: Life = { child, level, limits, errors: tailOf(child), becomeReady: () => {} }
  const ready = new Promise<void>((resolve) => (life.becomeReady = resolve))
  const onOver = (): void => kill(life, { kind: 'out-of-memory', limitMb: limits.memoryMb })
  const memory = watchMemory(child.pid, limits.memoryMb, onOver)
  reaper.adopt(child.pid)
  const starting = setTimeout(() => kill(life, NEVER_READY), START_LIMIT_MS)
  void ready.then(() => clearTimeout(starting))
  child.once('close', (code, signal) => {
    memory.stop()
    reaper.release(child.pid)
    bury(life, code, signal)
  })
  child.once('error', () => bury(life, null, null))
  child.stdin.on('error', () => {}) // A guest that died while it was written to: `close` tells how.
  listen(life)
  void program.then((text) => child.stdin.write(withLength(Buffer.from(text))))
  return {
    get dead() {
      return life.death !== undefined || child.exitCode !== null || child.signalCode !== null
    },
    ready,
    post: (message, raw) => post(life, message, raw),
    request: (request) => ask(life, request),
    peakMb: memory.peakMb,
    kill: () => kill(life, { kind: 'exited', code: null, signal: 'SIGKILL' }),
  }
}

// --- internal ---

// To start takes a twentieth of a second; whoever takes this long has died without saying so.
const START_LIMIT_MS = 30_000
const NEVER_READY: Death = { kind: 'exited', code: null, signal: 'SIGKILL' }

interface Waiting {
  readonly request: Request
  readonly sent: { messages: number; bytes: number }
  settle(answer: Answer): void
}

interface Life {
  readonly child: GuestChild
  readonly level: Level
  readonly limits: Limits
  readonly errors: () => string
  becomeReady(): void
  waiting?: Waiting
  death?: Death
}

function kill(life: Life, why: Death): void {
  life.death ??= why
  life.child.kill('SIGKILL')
}

function bury(life: Life, code: number | null, signal: string | null): void {
  if (!life.death || life.death.kind === 'exited') life.death = deathOf(code, signal, life)
  life.becomeReady()
  life.waiting?.settle({ death: life.death })
  life.waiting = undefined
}

function post({ child }: Life, message: ToGuest, raw: Uint8Array): void {
  child.stdin.write(encodeFrame({ envelope: JSON.stringify(message), raw }))
}

function ask(life: Life, request: Request): Promise<Answer> {
  return new Promise((resolve) => {
    if (life.death) return resolve({ death: life.death })
    const { timeoutMs, message, raw } = request
    const onSpent = (): void => kill(life, { kind: 'timed-out', afterMs: timeoutMs })
    const clock = startCallClock(life.child.pid, timeoutMs, onSpent)
    const settle = (answer: Answer): void => {
      clock.stop()
      resolve(answer)
    }
    life.waiting = { request, settle, sent: { messages: 0, bytes: 0 } }
    post(life, message, raw)
  })
}

function listen(life: Life): void {
  const { stdout } = life.child
  const read = frameReader((frame) => onFrame(life, frame))
  stdout.on('data', (chunk: Uint8Array) => {
    try {
      read(chunk)
    } catch {
      stdout.removeAllListeners('data').resume()
      kill(life, { kind: 'malformed' })
    }
  })
}

function onFrame(life: Life, { envelope, raw }: Frame): void {
  const message = parseGuestMessage(envelope)
  if (message?.kind === 'ready') return life.becomeReady()
  // Who answers a question that was not asked is no guest of ours any more.
  if (!message || message.id !== life.waiting?.request.id) return kill(life, { kind: 'malformed' })
  if (message.kind === 'progress') return onProgress(life, raw)
  life.waiting.settle({ done: message, raw })
  life.waiting = undefined
}

// What a training of 10,000 iterations sends is a tenth of it; a flood would fill the grader's memory.
const PROGRESS_LIMITS = { messages: 5_000, bytes: 256 * 2 ** 20 }

function onProgress(life: Life, raw: Uint8Array): void {
  const { request, sent } = life.waiting as Waiting
  sent.messages++
  sent.bytes += raw.length
  if (sent.messages > PROGRESS_LIMITS.messages || sent.bytes > PROGRESS_LIMITS.bytes)
    return kill(life, { kind: 'malformed' })
  request.onProgress?.(raw)
}

function deathOf(code: number | null, signal: string | null, { errors, limits, level }: Life): Death {
  if (/heap out of memory|Array buffer allocation failed|OOM/.test(errors()))
    return { kind: 'out-of-memory', limitMb: limits.memoryMb }
  const told = level.tellsSignalsAsCodes && code !== null && code > 128 ? signalOf(code - 128) : undefined
  return told ? { kind: 'exited', code: null, signal: told } : { kind: 'exited', code, signal }
}

const signalOf = (number: number): string | undefined =>
  Object.entries(constants.signals).find(([, n]) => n === number)?.[0]

function tailOf(child: GuestChild): () => string {
  let tail = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-4000)))
  return () => tail
}

function withLength(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bytes.length)
  return Buffer.concat([length, bytes])
}
