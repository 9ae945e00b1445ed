import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describeFault } from '../../../exercises/np/errors/np-error.ts'
import { unwrittenTask } from '../../course/not-written.ts'
import type { Localized } from '../../model/localized.ts'
import type { NpFault } from '../protocol/envelopes.ts'
import type { CallReport, MachineFault, Outcome } from '../../model/outcome.ts'
import { withSourceMap } from './debugged-guest.ts'
import type { GuestEnd } from './guest-end.ts'
import type { GuestProcess } from './guest-process.ts'
import type { Answer, Printed } from './guest-state.ts'
import { feedMnist, type MnistRequest } from './mnist-feed.ts'
import { framesOf } from './stack.ts'
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

const NOTHING = new Uint8Array(0)
const LOAD_TIMEOUT_MS = 5_000

/**
 * Opens a session over a bundle; `newGuest` gives a fresh process. No call takes longer than `atMostMs`; where a debugger stops at the lines
 * of the files in `debugFolder`, any call may take as long as it likes.
 */
export function openSession(
  bundle: Bundle,
  newGuest: () => GuestProcess | Promise<GuestProcess>,
  atMostMs = Infinity,
  debugFolder?: string,
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
    if (closed) guest.kill() // Meanwhile.
    fed = undefined
    await guest.ready
    const answer = await guest.request(loadRequest(bundle, atMostMs, debugFolder))
    loading ??= answer.printed
    if ('end' in answer) return { end: answer.end }
    const report = { ...callReportOf(answer, bundle), console: [] }
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
      timeoutMs: debugFolder ? Infinity : Math.min(timeoutMs, atMostMs),
      onProgress,
    })
    return 'end' in answer ? answer : { report: { ...callReportOf(answer, bundle), peakMb: live.peakMb() } }
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
        const report =
          ruling.kind === 'student'
            ? { ...plainReport(withPlace(ruling.outcome, tried.end, bundle)), console: tried.printed ?? [] }
            : faultReport(ruling.fault)
        if (lasts(tried.end, ruling)) loadFailure = report
        return withLoading(report)
      }
    },
  }
}

// --- internal ---

/** One try at a call: a report, or the end of the guest. */
type Attempt = { readonly report: CallReport } | { readonly end: GuestEnd; readonly printed?: Printed }

// A short pause before a retry: a machine that lacked resources may have them again.
const PAUSE_MS = 100

const isIdle = ({ phase }: GuestEnd): boolean => phase === 'ready' || phase === 'loaded'

/** Whether the next call would come to the same: the student's file cannot be loaded, or no guest starts here. */
const lasts = ({ phase }: GuestEnd, ruling: Ruling): boolean =>
  ruling.kind === 'student' ? phase === 'loading' : ruling.kind === 'machine' && ruling.fault.cause === 'no-start'

const plainReport = (outcome: Outcome): CallReport => ({ outcome, console: [], durationMs: 0 })

/** The outcome, with the line at which a guest was stopped. */
const withPlace = (outcome: Outcome, { by }: GuestEnd, { map, files }: Bundle): Outcome =>
  outcome.kind === 'timed-out' && by.kind === 'time' && by.stack
    ? { ...outcome, frames: framesOf(by.stack, map, files) }
    : outcome

const faultReport = (fault: MachineFault): CallReport => plainReport({ kind: 'machine-fault', fault })

const requestKey = ({ permutation, rows }: MnistRequest): string => [permutation, rows ?? 'all'].join(' ')

const loadRequest = (
  bundle: Bundle,
  atMostMs: number,
  debugFolder: string | undefined,
): Parameters<GuestProcess['request']>[0] => ({
  message: { kind: 'load' },
  raw: Buffer.from(debugFolder ? withSourceMap(bundle, debugFolder) : bundle.code),
  id: 'load',
  timeoutMs: debugFolder ? Infinity : Math.min(LOAD_TIMEOUT_MS, 8 * atMostMs),
})

type Answered = Extract<Answer, { done: unknown }>

function callReportOf(answer: Answered, bundle: Bundle): CallReport {
  const { passed, worked } = answer.time
  return { outcome: outcomeOf(answer, bundle), console: answer.printed, durationMs: passed, workedMs: worked }
}

function inBothLanguages(fault: NpFault): Localized | undefined {
  const [en, ko] = [describeFault(fault, 'en'), describeFault(fault, 'ko')]
  return en === undefined || ko === undefined ? undefined : { en, ko }
}

function outcomeOf(answer: Answered, bundle: Bundle): Outcome {
  const { end } = answer.done
  if (end.kind === 'returned') return { kind: 'returned', value: answer.raw ?? NOTHING }
  if (end.kind === 'unsendable') return end
  const task = unwrittenTask(end.message)
  if (task) return { kind: 'not-written', task }
  const says = end.np && inBothLanguages(end.np)
  const frames = framesOf(end.stack, bundle.map, bundle.files)
  // Whatever language the guest speaks: the same error is the same result.
  return { kind: 'threw', name: end.name, message: says?.en ?? end.message, frames, ...(says && { says }) }
}
