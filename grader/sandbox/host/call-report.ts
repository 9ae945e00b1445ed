import { describeFault } from '../../../exercises/np/errors/np-error.ts'
import { unwrittenTask } from '../../course/not-written.ts'
import type { Localized } from '../../model/localized.ts'
import type { CallReport, MachineFault, Outcome } from '../../model/outcome.ts'
import type { NpFault } from '../protocol/envelopes.ts'
import type { GuestEnd } from './guest-end.ts'
import type { Answer, EndAnswer } from './guest-state.ts'
import type { Bundle } from './session.ts'
import { framesOf } from './stack.ts'

/** The report of a call that was not made, or of which nothing but its outcome is known. */
export const plainReport = (outcome: Outcome): CallReport => ({ outcome, console: [], durationMs: 0 })

/** The report of a call that the machine, or the grader, kept from ending. */
export const faultReport = (fault: MachineFault): CallReport => plainReport({ kind: 'machine-fault', fault })

/** The report of a load or a call that a guest answered. */
export function answerReport(answer: Answered, bundle: Bundle): CallReport {
  const { passed, worked } = answer.time
  return { outcome: outcomeOf(answer, bundle), console: answer.printed, durationMs: passed, workedMs: worked }
}

/** The report of a load or a call in which the student's code ended its guest. */
export const endReport = (outcome: Outcome, { end, printed = [] }: EndAnswer, bundle: Bundle): CallReport => ({
  ...plainReport(withPlace(outcome, end, bundle)),
  console: printed,
})

// --- internal ---

/** The outcome, with the line at which a guest was stopped. */
const withPlace = (outcome: Outcome, { by }: GuestEnd, { map, files }: Bundle): Outcome =>
  outcome.kind === 'timed-out' && by.kind === 'time' && by.stack
    ? { ...outcome, frames: framesOf(by.stack, map, files) }
    : outcome

type Answered = Extract<Answer, { done: unknown }>

const NOTHING = new Uint8Array(0)

function outcomeOf(answer: Answered, bundle: Bundle): Outcome {
  const { end } = answer.done
  if (end.kind === 'returned') return { kind: 'returned', value: answer.raw ?? NOTHING }
  if (end.kind === 'unsendable') return end
  const task = unwrittenTask(end.message)
  if (task) return { kind: 'not-written', task }
  const says = end.np && inBothLanguages(end.np)
  const facts = end.np && inBothLanguages(withoutAdvice(end.np))
  // With the advice that recorded results have.
  const same = end.np && describeFault({ ...end.np, values: { ...end.np.values, product: false } }, 'en')
  const frames = framesOf(end.stack, bundle.map, bundle.files)
  // Whatever language the guest speaks: the same error is the same result.
  return {
    kind: 'threw',
    name: end.name,
    message: same ?? end.message,
    frames,
    ...(says && { says }),
    ...(facts && says && facts.en !== says.en && { facts }),
  }
}

// The values that only say what may be meant.
const withoutAdvice = ({ code, values }: NpFault): NpFault => ({
  code,
  values: {
    ...values,
    ...('column' in values && { column: 0 }),
    ...('product' in values && { product: false }),
    ...('mend' in values && { mend: 'none' }),
  },
})

function inBothLanguages(fault: NpFault): Localized | undefined {
  const [en, ko] = [describeFault(fault, 'en'), describeFault(fault, 'ko')]
  return en === undefined || ko === undefined ? undefined : { en, ko }
}
