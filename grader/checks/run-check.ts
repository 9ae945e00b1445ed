import type { TestContext } from 'vitest'
import { renderMessage } from '../text/render-failure.ts'
import { clipLines, safeText } from '../text/safe-text.ts'
import { inBoth, texts } from '../text/texts.ts'
import { CallFailedError, MachineFaultError } from './call-failed-error.ts'
import { CheckFailedError } from './check-failed-error.ts'
import { isOfCode } from './check-end.ts'
import type { CheckEnd, CheckInfo, CheckMeta, CheckNotes, Failure, Mismatch } from '../model/check.ts'
import type { Lang } from '../model/localized.ts'
import { MismatchError } from './matchers.ts'
import { describeMismatch } from './seen/describe-mismatch.ts'
import { forgetNumbers } from './seen/judged-right.ts'
import { rememberRight } from './seen/remember-right.ts'
import type { CurrentCheck } from './subject.ts'
import { UnsettledError } from './unsettled-error.ts'

/** What a check's body may note while it runs. */
export type Notes = { -readonly [Key in keyof CheckNotes]: CheckNotes[Key] }

/** Runs a check's body; whatever comes of it is what the check leaves behind. */
export async function runCheck(
  info: CheckInfo,
  current: CurrentCheck,
  body: (notes: Notes) => Promise<void>,
): Promise<CheckMeta> {
  const notes: Notes = {}
  const end = await endOf(() => body(notes), info, current)
  const { console, loading } = current
  return { ...info, ...notes, console, ...(loading && { loading }), ...end }
}

/** Shows in vitest, its UI and editors what the check's calls printed: beside the check, in whose report there is no console. */
export async function annotatePrinted(
  { loading = [], console = [] }: CheckMeta,
  context: TestContext,
  lang: Lang,
): Promise<void> {
  const text = clipLines(safeText([...loading, ...console].join('\n')), MAX_LINES, MAX_CHARS).join('\n')
  if (text !== '') await context.annotate(text, texts(lang).printed)
}

/** Tells vitest how the check ended, in the words of the report: it returns, skips or throws. */
export function tellVitest(meta: CheckMeta, context: TestContext, lang: Lang): void {
  context.task.meta.check = meta
  if (meta.status === 'passed') return
  if (meta.status === 'skipped') context.skip(renderMessage(meta, lang))
  throw new CheckFailedError(meta, lang)
}

// --- internal ---

const [MAX_LINES, MAX_CHARS] = [200, 300]

async function endOf(body: () => Promise<void>, { kind }: CheckInfo, current: CurrentCheck): Promise<CheckEnd> {
  try {
    forgetNumbers()
    await body()
    rememberRight(current)
    return { status: 'passed' }
  } catch (error) {
    const end = endBy(error, current)
    // Where the machine or the file stands in the way there is nothing to show of what was tried.
    const { kind: why } = end.failure ?? {}
    if (!isOfCode(end) || (why !== 'mismatch' && why !== 'outcome')) return end
    return {
      ...end,
      tried: current.tried?.(),
      trace: kind === 'behaviour' ? current.trace.map((trace) => trace()) : undefined,
    }
  }
}

function endBy(error: unknown, current: CurrentCheck): CheckEnd {
  if (error instanceof UnsettledError) return error.end
  if (error instanceof MismatchError) return { status: 'failed', failure: mismatchOf(describeMismatch(error, current)) }
  if (error instanceof MachineFaultError)
    return { status: 'error', failure: { kind: 'outcome', outcome: error.outcome } }
  if (error instanceof CallFailedError)
    return { status: statusOf(error.outcome.kind), failure: { kind: 'outcome', outcome: error.outcome } }
  // What came back is typed by the contract but made by the student's code: an error while a check reads it means that
  // the value is malformed.
  if (current.calls > 0 && (error instanceof TypeError || error instanceof RangeError)) {
    return { status: 'failed', failure: mismatchOf({ kind: 'says', says: MALFORMED }) }
  }
  return {
    status: 'error',
    failure: { kind: 'internal', message: String(error instanceof Error ? error.stack : error) },
  }
}

const MALFORMED = inBoth((words) => words.malformed)

const mismatchOf = (mismatch: Mismatch): Failure => ({ kind: 'mismatch', mismatch })

const statusOf = (kind: CallFailedError['outcome']['kind']): 'failed' | 'timed-out' | 'todo' =>
  kind === 'not-written' ? 'todo' : kind === 'timed-out' ? 'timed-out' : 'failed'
