import type { FromGuest, ToGuest } from '../protocol/envelopes.ts'
import { encodeFrame, type Frame } from '../protocol/frame.ts'
import { frameReader } from './frame-reader.ts'
import { parseGuestMessage } from './guest-message.ts'
import { guestProgram } from './guest-program.ts'
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
export function startGuest(limits: Limits): GuestProcess {
  const child = launchGuest(limits)
  const life: Life = { child, limits, errors: tailOf(child), becomeReady: () => {} }
  const ready = new Promise<void>((resolve) => (life.becomeReady = resolve))
  const onOver = (): void => kill(life, { kind: 'out-of-memory', limitMb: limits.memoryMb })
  const memory = watchMemory(child.pid, limits.memoryMb, onOver)
  reaper.adopt(child.pid)
  child.once('close', (code, signal) => {
    memory.stop()
    reaper.release(child.pid)
    bury(life, code, signal)
  })
  child.once('error', () => bury(life, null, null))
  child.stdin.on('error', () => {}) // A guest that died while it was written to: `close` tells how.
  listen(life)
  void guestProgram().then((program) => child.stdin.write(withLength(Buffer.from(program))))
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

interface Life {
  readonly child: GuestChild
  readonly limits: Limits
  readonly errors: () => string
  becomeReady(): void
  waiting?: { readonly request: Request; settle(answer: Answer): void }
  death?: Death
}

function kill(life: Life, why: Death): void {
  life.death ??= why
  life.child.kill('SIGKILL')
}

function bury(life: Life, code: number | null, signal: string | null): void {
  if (!life.death || life.death.kind === 'exited') life.death = deathOf(code, signal, life.errors(), life.limits)
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
    const timer = setTimeout(() => kill(life, { kind: 'timed-out', afterMs: timeoutMs }), timeoutMs)
    const settle = (answer: Answer): void => {
      clearTimeout(timer)
      resolve(answer)
    }
    life.waiting = { request, settle }
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
  // An answer to a question that was not asked is dropped, whoever sent it.
  if (!message || message.id !== life.waiting?.request.id) return
  if (message.kind === 'progress') return life.waiting.request.onProgress?.(raw)
  life.waiting.settle({ done: message, raw })
  life.waiting = undefined
}

function deathOf(code: number | null, signal: string | null, errors: string, limits: Limits): Death {
  if (/heap out of memory|Array buffer allocation failed|OOM/.test(errors))
    return { kind: 'out-of-memory', limitMb: limits.memoryMb }
  return { kind: 'exited', code, signal }
}

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
