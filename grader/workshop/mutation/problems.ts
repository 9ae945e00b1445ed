import { fileOf } from '../../course/manifest.ts'
import type { JudgedMutant, MutantOutcome } from './mutate.ts'

/** A problem that the author of the checks must solve. */
export interface Problem {
  readonly kind: 'survivor' | 'contradiction' | 'stale' | 'error'
  readonly heading: string
  readonly change: readonly [from: string, to: string]
}

/** A mutant with full marks that the list does not explain. */
export const isSurvivor = ({ fate, why }: JudgedMutant): boolean => fate.kind === 'survived' && why === undefined

/** The problems in the results of an exercise. */
export function problemsOf({ judged, stale }: MutantOutcome): Problem[] {
  return [
    ...judged.flatMap((one) => problemOf(one) ?? []),
    ...stale.map(({ exercise, mutator, change }): Problem => {
      const heading = `equivalent.ts: no mutant of ${fileOf(exercise)} matches this entry (${mutator}): mend it or take it out`
      return { kind: 'stale', heading, change }
    }),
  ]
}

// --- internal ---

function problemOf(judged: JudgedMutant): Problem | undefined {
  const { mutant, fate, why } = judged
  const place = `solutions/${fileOf(mutant.exercise)}:${mutant.line}:${mutant.column} ${mutant.mutator}`
  const problem = (kind: Problem['kind'], says: string): Problem => ({
    kind,
    heading: `${place}: ${says}`,
    change: [mutant.original, mutant.replacement],
  })
  if (fate.kind === 'error') return problem('error', `its checks broke: ${fate.message}`)
  if (isSurvivor(judged)) return problem('survivor', 'gets full marks')
  if (why === undefined || fate.kind === 'survived') return undefined
  return problem('contradiction', `loses points, but equivalent.ts says: ${why}`)
}
