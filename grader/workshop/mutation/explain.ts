import type { ExerciseId } from '../../model/exercise.ts'
import type { Mutant } from './mutants.ts'

/** An equivalent mutant: how to identify it, and why it is equivalent. */
export interface Equivalent {
  readonly exercise: ExerciseId
  /** StrykerJS's name of the mutation. */
  readonly mutator: string
  /** A passage that occurs once in the solution, and the same passage in the mutant. */
  readonly change: readonly [from: string, to: string]
  /** One sentence: why it does what was asked. */
  readonly why: string
}

/** The list matched with the mutants. */
export interface Explained {
  /** Why a mutant is equivalent; undefined if the list does not contain it. */
  reasonFor(mutant: Mutant): string | undefined
  /** The entries that match no mutant: the solution has changed, and they must be removed. */
  readonly stale: readonly Equivalent[]
}

/** Finds the mutants of one exercise that the list explains. */
export function explain(solution: string, mutants: readonly Mutant[], entries: readonly Equivalent[]): Explained {
  const reasons = new Map<Mutant, string>()
  const stale: Equivalent[] = []
  for (const entry of entries) {
    const mutant = mutants.find((one) => one.mutator === entry.mutator && one.text === mutatedBy(solution, entry))
    if (mutant) reasons.set(mutant, entry.why)
    else stale.push(entry)
  }
  return { reasonFor: (mutant) => reasons.get(mutant), stale }
}

// --- internal ---

function mutatedBy(solution: string, { change: [from, to] }: Equivalent): string | undefined {
  const parts = solution.split(from)
  return parts.length === 2 ? parts.join(to) : undefined
}
