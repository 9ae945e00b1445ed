import { randomUUID } from 'node:crypto'
import { NOT_WRITTEN } from '../protocol/envelopes.ts'
import type { CallReport, Outcome } from '../protocol/outcome.ts'
import type { Answer, GuestProcess } from './guest-process.ts'
import { feedMnist, type MnistWish } from './mnist-feed.ts'
import { framesOf } from './stack.ts'

/** A submission's code for one exercise, bundled to one script, with the way back to the student's lines. */
export interface Bundle {
  readonly code: string
  readonly map: string
  readonly files: ReadonlyMap<string, string>
}

/** One call: a function's text, the bytes of its arguments, and what it may cost. */
export interface Call {
  readonly source: string
  readonly args: Uint8Array
  readonly seed: number
  readonly timeoutMs: number
  readonly mnist?: MnistWish
}

/** The exercise's guest, started anew whenever the last one died. */
export interface Session {
  call(call: Call, onProgress?: (raw: Uint8Array) => void): Promise<CallReport>
  close(): void
}

const NOTHING = new Uint8Array(0)
const LOAD_TIMEOUT_MS = 5_000

/** Opens a session over a bundle; `newGuest` gives a fresh process. No load and no call takes longer than `atMostMs`. */
export function openSession(
  bundle: Bundle,
  newGuest: () => GuestProcess | Promise<GuestProcess>,
  atMostMs = Infinity,
): Session {
  let guest: GuestProcess | undefined
  let closed = false
  let fed: string | undefined
  // A file that fails while it is loaded fails in the same way each time: it is told once and not tried again.
  let loadFailure: CallReport | undefined

  const loaded = async (): Promise<GuestProcess | undefined> => {
    if (guest && !guest.dead) return guest
    guest = await newGuest()
    if (closed) guest.kill() // Meanwhile.
    fed = undefined
    await guest.ready
    const report = reportOf(await guest.request(loadRequest(bundle, atMostMs)), bundle, 0)
    if (report.outcome.kind === 'returned') return guest
    loadFailure = report
    return undefined
  }
  return {
    close: () => {
      closed = true
      guest?.kill()
    },
    async call(call, onProgress) {
      if (closed) return CLOSED
      const live = loadFailure ? undefined : await loaded()
      if (!live) return loadFailure as CallReport
      if (call.mnist && fed !== wishKey(call.mnist)) {
        feedMnist(live, call.mnist)
        fed = wishKey(call.mnist)
      }
      const id = randomUUID()
      const start = performance.now()
      const { source, args, seed, timeoutMs } = call
      const answer = await live.request({
        message: { kind: 'call', id, source, seed },
        raw: args,
        id,
        timeoutMs: Math.min(timeoutMs, atMostMs),
        onProgress,
      })
      return { ...reportOf(answer, bundle, performance.now() - start), peakMb: live.peakMb() }
    },
  }
}

// --- internal ---

const CLOSED: CallReport = { outcome: { kind: 'exited', code: null, signal: 'SIGKILL' }, console: [], durationMs: 0 }

const wishKey = ({ permutation, rows }: MnistWish): string => [permutation, rows ?? 'all'].join(' ')

const loadRequest = (bundle: Bundle, atMostMs: number): Parameters<GuestProcess['request']>[0] => ({
  message: { kind: 'load' },
  raw: Buffer.from(bundle.code),
  id: 'load',
  timeoutMs: Math.min(LOAD_TIMEOUT_MS, atMostMs),
})

function reportOf(answer: Answer, bundle: Bundle, durationMs: number): CallReport {
  return { outcome: outcomeOf(answer, bundle), console: 'done' in answer ? answer.done.console : [], durationMs }
}

function outcomeOf(answer: Answer, bundle: Bundle): Outcome {
  if ('death' in answer)
    return answer.death.kind === 'malformed'
      ? { kind: 'unsendable', what: 'a malformed message', path: '' }
      : answer.death
  const { end } = answer.done
  if (end.kind === 'returned') return { kind: 'returned', value: answer.raw ?? NOTHING }
  if (end.kind === 'unsendable') return end
  const task = NOT_WRITTEN.exec(end.message)?.[1]
  if (task) return { kind: 'not-written', task }
  return { kind: 'threw', name: end.name, message: end.message, frames: framesOf(end.stack, bundle.map, bundle.files) }
}
