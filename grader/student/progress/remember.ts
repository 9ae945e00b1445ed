import type { ExerciseId } from '../../model/exercise.ts'
import type { CheckVerdict } from '../../model/verdict.ts'
import type { Standing } from '../../verdict/standing.ts'
import type { Memory, Remembered, RememberedCheck } from './memory.ts'

/** New results of some exercises. */
export interface NewStandings {
  readonly standings: readonly Standing[]
  readonly digests: ReadonlyMap<ExerciseId, string>
  readonly quick: boolean
  readonly now: Date
}

/** Merges new results into the stored progress. */
export function remember(memory: Memory, { standings, digests, quick, now }: NewStandings): Memory {
  const next = new Map(memory)
  for (const { verdict, imports } of standings) {
    const { id, status, score, checks } = verdict
    const digest = digests.get(id)
    const before = memory.get(id)
    // Internal errors and missing files are not stored.
    if (digest === undefined || status === 'error' || status === 'blocked') continue
    // For the same files, a run with the training is more complete than one without.
    if (before && before.digest === digest && quick && !before.quick) continue
    const kept = checks.flatMap(({ kind, name, title, status: end, failure, maxPoints }) =>
      end === 'error' ? [] : [{ kind, name, title, status: end, maxPoints, ...keptFailure(failure) }],
    )
    const passedAt = before?.passedAt ?? (status === 'passed' ? now.toISOString() : undefined)
    next.set(id, { digest, status, score, quick, checks: kept, imports, ...(passedAt && { passedAt }) })
  }
  return next
}

/** When each passed exercise first passed. */
export const passedDates = (memory: Memory): Map<ExerciseId, Date> =>
  new Map([...memory].flatMap(([id, { passedAt }]) => (passedAt ? [[id, new Date(passedAt)] as const] : [])))

/** The stored results that are still valid: those with the same digest. */
export const stillTrue = (memory: Memory, digests: ReadonlyMap<ExerciseId, string>): Memory =>
  new Map<ExerciseId, Remembered>([...memory].filter(([id, { digest }]) => digests.get(id) === digest))

// --- internal ---

const keptFailure = (failure: CheckVerdict['failure']): Pick<RememberedCheck, 'failure'> =>
  failure?.kind === 'unbundled' && failure.file !== undefined ? { failure } : {}
