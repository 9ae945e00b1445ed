import type { Failure } from '../model/check.ts'
import type { CheckVerdict } from '../model/verdict.ts'

/** A check of the student's own course whose places are paths from the kit's root: a terminal opens them at a click. */
export function fromRoot<Check extends { readonly failure?: CheckVerdict['failure'] }>(
  check: Check,
  root: string,
): Check {
  const { failure } = check
  // Another folder may lie anywhere: its places are named within it.
  if (!failure || root !== 'exercises') return check
  return { ...check, failure: placed(failure, (place) => ({ ...place, file: `${root}/${place.file}` })) }
}

// --- internal ---

type AnyFailure = NonNullable<CheckVerdict['failure']>
type Move = <Place extends { readonly file: string }>(place: Place) => Place

function placed(failure: AnyFailure, move: Move): AnyFailure {
  if (failure.kind === 'findings') return { ...failure, findings: failure.findings.map(move) }
  if (failure.kind === 'withheld') return { ...failure, frames: failure.frames.map(move) }
  if (failure.kind !== 'outcome' || !('frames' in failure.outcome)) return failure
  const outcome = { ...failure.outcome, frames: failure.outcome.frames?.map(move) }
  return { ...failure, outcome } as Extract<Failure, { kind: 'outcome' }>
}
