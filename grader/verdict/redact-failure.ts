import type { Failure, Mismatch } from '../model/check.ts'
import { fileOf, shortName } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { StackFrame, BadOutcome } from '../model/outcome.ts'
import type { StudentFailure, Redacted } from '../model/redacted.ts'

/** A failure without a word or a number that came from a guest, and without the case that was failed. */
export function redactFailure(failure: Failure | Redacted, id: ExerciseId): StudentFailure {
  switch (failure.kind) {
    case 'internal':
      return withheld('internal')
    case 'outcome':
      return withholdOutcome(failure.outcome, id)
    case 'mismatch':
      return withholdMismatch(failure.mismatch)
  }
  return failure
}

// --- internal ---

const withheld = (what: Redacted['what'], frames: readonly StackFrame[] = []): Redacted => ({
  kind: 'withheld',
  what,
  frames,
})

function withholdOutcome(outcome: BadOutcome, id: ExerciseId): StudentFailure {
  if (outcome.kind === 'threw') return withheld('threw', ownFrames(outcome.frames, id))
  if (outcome.kind === 'unsendable') return withheld('unsendable')
  if (outcome.kind === 'timed-out')
    return { kind: 'outcome', outcome: { ...outcome, frames: ownFrames(outcome.frames ?? [], id) } }
  // The name of the task comes from an error message, which a student's code can forge.
  return { kind: 'outcome', outcome: outcome.kind === 'not-written' ? { ...outcome, task: shortName(id) } : outcome }
}

// A place in the exercise's own file says which of its lines it was. In a neighbour it would show a line of the solution.
function ownFrames(frames: readonly StackFrame[], id: ExerciseId): StackFrame[] {
  const first = frames.find(({ file }) => file === fileOf(id))
  return first ? [{ file: first.file, line: first.line, column: first.column, code: first.code }] : []
}

// A check's sentence is its own; expected and received values are hidden, as both may contain what the guest returned.
function withholdMismatch(mismatch: Mismatch): StudentFailure {
  switch (mismatch.kind) {
    case 'says':
      return { kind: 'mismatch', mismatch: { kind: 'says', says: mismatch.says, hint: mismatch.hint } }
    case 'type':
      if (mismatch.received === 'undefined') return withheld('nothing')
      return withheld(mismatch.expected === 'number' ? 'no-number' : 'no-array')
    case 'shape':
      return withheld('shape')
  }
  const { at, receivedAt, expectedAt } = mismatch
  const strayNaN = Number.isNaN(receivedAt) && !Number.isNaN(expectedAt)
  return withheld(strayNaN ? 'nan' : at.length === 0 ? 'number' : 'values')
}
