import type { ExerciseId } from '../../model/exercise.ts'
import { givenRanges } from '../../course/given.ts'
import { findArrayMutations } from './array-mutators.ts'
import { findMutations } from './instrumenter.ts'
import type { Mutation } from './mutation.ts'

/** A solution with one small mistake. */
export interface Mutant extends Mutation {
  readonly exercise: ExerciseId
  /** The original text at the place of the mistake. */
  readonly original: string
  /** Its position, counted from 1. */
  readonly line: number
  readonly column: number
  /** The whole file, as a student might submit it. */
  readonly text: string
}

/** Makes the mutants of a solution, except in its given parts. */
export async function mutantsOf(exercise: ExerciseId, solution: string): Promise<Mutant[]> {
  const given = givenRanges(exercise, solution)
  const isGiven = ({ start, end }: Mutation): boolean => given.some((one) => one.start <= start && end <= one.end)
  const mutations = [...(await findMutations(solution)), ...findArrayMutations(solution)]
    .filter((mutation) => !isGiven(mutation))
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  const mutants = mutations
    .map((mutation) => mutantOf(exercise, solution, mutation))
    .filter(({ text }) => text !== solution)
  // Two mutations with the same result count once.
  return [...new Map(mutants.map((mutant) => [mutant.text, mutant])).values()]
}

/** Applies one mutation to the text. */
export function splice(text: string, { mutator, start, end, replacement }: Mutation): string {
  // The only replacement of lower precedence than the original: a && b || c.
  const safe = mutator === 'LogicalOperator' ? `(${replacement})` : replacement
  return text.slice(0, start) + safe + text.slice(end)
}

// --- internal ---

function mutantOf(exercise: ExerciseId, solution: string, mutation: Mutation): Mutant {
  const before = solution.slice(0, mutation.start)
  return {
    ...mutation,
    exercise,
    original: solution.slice(mutation.start, mutation.end),
    line: before.split('\n').length,
    column: before.length - before.lastIndexOf('\n'),
    text: splice(solution, mutation),
  }
}
