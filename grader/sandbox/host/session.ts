import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CallReport } from '../../model/outcome.ts'
import { answerReport, endReport, faultReport } from './call-report.ts'
import { withSourceMap } from './debugged-guest.ts'
import type { GuestEnd } from './guest-end.ts'
import type { GuestProcess } from './guest-process.ts'
import type { EndAnswer, Printed } from './guest-state.ts'
import { feedMnist, type MnistRequest } from './mnist-feed.ts'
import { type Ruling, whoseFault } from './whose-fault.ts'

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
  readonly mnist?: MnistRequest
}

/** Events of a call. */
export interface CallListener {
  onProgress?(raw: Uint8Array): void
  /** Its guest was lost, and the call begins anew in another one. */
  onRestart?(): void
}

/** The exercise's guest, started anew whenever the last one ended. */
export interface Session {
  /** The result of a call; if its guest ended, `whoseFault` decides. */
  call(call: Call, listener?: CallListener): Promise<CallReport>
  close(): void
}

const LOAD_TIMEOUT_MS = 5_000

/** How the calls of a session are limited. */
export interface SessionOptions {
  /** No call takes longer, whatever its check allows. */
  readonly callMs?: number
  /** A debugger stops at the lines of the files in this folder: any call may take as long as it likes. */
  readonly debugFolder?: string
}

/** Opens a session over a bundle; `newGuest` gives a fresh process. */
export function openSession(
  bundle: Bundle,
  newGuest: () => GuestProcess | Promise<GuestProcess>,
  { callMs = Infinity, debugFolder }: SessionOptions = {},
): Session {
  let guest: GuestProcess | undefined
  let closed = false
  let fed: string | undefined
  // A file that fails to load always fails in the same way: the result is kept and loading is not tried again.
  let loadFailure: CallReport | undefined
  // What was printed while the file was first loaded: each guest would print it again.
  let loading: Printed | undefined
  let isLoadingTold = false
  const withLoading = (report: CallReport): CallReport => {
    if (!loading || isLoadingTold) return report
    isLoadingTold = true
    return { ...report, loading }
  }

  const loaded = async (): Promise<{ readonly live: GuestProcess } | Attempt> => {
    if (guest && !guest.dead) return { live: guest }
    guest = await newGuest()
    if (closed) guest.kill() // The session was closed while the guest started.
    fed = undefined
    await guest.ready
    const answer = await guest.request(loadRequest(bundle, callMs, debugFolder))
    loading ??= answer.printed
    if ('end' in answer) return { end: answer.end }
    const report = { ...answerReport(answer, bundle), console: [] }
    if (report.outcome.kind === 'returned') return { live: guest }
    loadFailure = { ...report, durationMs: 0 }
    return { report: loadFailure }
  }
  const attempt = async (call: Call, onProgress?: (raw: Uint8Array) => void): Promise<Attempt> => {
    const got = await loaded()
    if (!('live' in got)) return got
    const { live } = got
    if (call.mnist && fed !== requestKey(call.mnist)) {
      await feedMnist(live, call.mnist)
      fed = requestKey(call.mnist)
    }
    const id = randomUUID()
    const { source, args, seed, timeoutMs } = call
    const answer = await live.request({
      message: { kind: 'call', id, source, seed },
      raw: args,
      id,
      timeoutMs: debugFolder ? Infinity : Math.min(timeoutMs, callMs),
      onProgress,
    })
    return 'end' in answer ? answer : { report: { ...answerReport(answer, bundle), peakMb: live.peakMb() } }
  }
  return {
    close: () => {
      closed = true
      guest?.kill()
    },
    async call(call, { onProgress, onRestart } = {}) {
      const ends: GuestEnd[] = []
      for (;;) {
        if (closed) return faultReport({ cause: 'closed' })
        if (loadFailure) return loadFailure
        const tried = await attempt(call, onProgress)
        if ('report' in tried) return withLoading(tried.report)
        const ruling = whoseFault(tried.end, ends)
        ends.push(tried.end)
        if (ruling.kind === 'again') {
          await sleep(isIdle(tried.end) ? 0 : PAUSE_MS)
          onRestart?.()
          continue
        }
        const report = ruling.kind === 'student' ? endReport(ruling.outcome, tried, bundle) : faultReport(ruling.fault)
        if (lasts(tried.end, ruling)) loadFailure = report
        return withLoading(report)
      }
    },
  }
}

// --- internal ---

/** One try at a call: a report, or the end of the guest. */
type Attempt = { readonly report: CallReport } | EndAnswer

// A short pause before a retry: a machine that lacked resources may have them again.
const PAUSE_MS = 100

const isIdle = ({ phase }: GuestEnd): boolean => phase === 'ready' || phase === 'loaded'

/** Whether the next call would come to the same: the student's file cannot be loaded, or no guest starts here. */
const lasts = ({ phase }: GuestEnd, ruling: Ruling): boolean =>
  ruling.kind === 'student' ? phase === 'loading' : ruling.kind === 'machine' && ruling.fault.cause === 'no-start'

const requestKey = ({ permutation, rows }: MnistRequest): string => [permutation, rows ?? 'all'].join(' ')

const loadRequest = (
  bundle: Bundle,
  callMs: number,
  debugFolder: string | undefined,
): Parameters<GuestProcess['request']>[0] => ({
  message: { kind: 'load' },
  raw: Buffer.from(debugFolder ? withSourceMap(bundle, debugFolder) : bundle.code),
  id: 'load',
  timeoutMs: debugFolder ? Infinity : Math.min(LOAD_TIMEOUT_MS, 8 * callMs),
})
