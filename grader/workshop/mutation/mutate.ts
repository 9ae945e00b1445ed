// Runs mutation testing, from the solutions to the results.
import type { ExerciseId } from '../../model/exercise.ts'
import { type Grader, openGrader, PLAIN } from '../../grade.ts'
import { equivalents } from './equivalent.ts'
import { type Equivalent, explain } from './explain.ts'
import { type MutantResult, mutantResultOf } from './mutant-result.ts'
import { judgesDigest } from './judges-digest.ts'
import { type Mutant, mutantsOf } from './mutants.ts'
import type { Results } from './results.ts'

/** A mutant, its result, and why it is equivalent if the list says so. */
export interface JudgedMutant {
  readonly mutant: Mutant
  readonly fate: MutantResult
  readonly why?: string
}

/** The results of the mutants of one exercise. */
export interface MutantOutcome {
  readonly exercise: ExerciseId
  readonly judged: readonly JudgedMutant[]
  /** Entries of the list that match no mutant. */
  readonly stale: readonly Equivalent[]
}

/** The inputs of a run. */
export interface MutationRun {
  /** The kit's root folder. */
  readonly root: string
  readonly solutions: ReadonlyMap<ExerciseId, string>
  readonly results: Results
  /** Reports the progress. */
  note(text: string): void
}

/** Makes every mutant of those exercises and grades it with one warm grader; yields each exercise when it is done. */
export async function* mutate(ids: readonly ExerciseId[], run: MutationRun): AsyncGenerator<MutantOutcome> {
  const grader = openWhenAsked()
  try {
    for (const id of ids) yield await outcomeOf(id, run, grader.get)
  } finally {
    await grader.close()
  }
}

// --- internal ---

async function outcomeOf(
  exercise: ExerciseId,
  run: MutationRun,
  grader: () => Promise<Grader>,
): Promise<MutantOutcome> {
  const solution = run.solutions.get(exercise) as string
  const mutants = await mutantsOf(exercise, solution)
  const entries = equivalents.filter((entry) => entry.exercise === exercise)
  const { reasonFor, stale } = explain(solution, mutants, entries)
  const judges = judgesDigest(exercise, run.root)
  const judged: JudgedMutant[] = []
  for (const mutant of mutants) {
    run.note(`${exercise}: ${judged.length + 1} of ${mutants.length}`)
    let fate = run.results.find(mutant, judges)
    if (!fate) {
      fate = await mutantResultOf(await grader(), mutant, run.solutions)
      run.results.add(mutant, judges, fate)
    }
    judged.push({ mutant, fate, why: reasonFor(mutant) })
  }
  return { exercise, judged, stale }
}

// If all results are known, no grader is needed.
function openWhenAsked(): { get(): Promise<Grader>; close(): Promise<void> } {
  let opened: Promise<Grader> | undefined
  return {
    get: () => (opened ??= openGrader(PLAIN)),
    close: async () => (await opened)?.close(),
  }
}
