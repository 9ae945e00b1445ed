import { loadIfThere } from '../platform/load-module.ts'
import type { Hints } from './hints/hint.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** The three hints of an exercise, loaded by its path: `hints/ch04/mini_batch.ts`. */
export async function readHints(id: ExerciseId): Promise<Hints> {
  const found = await loadIfThere<{ readonly hints: Hints }>(new URL(`./hints/${id}.ts`, import.meta.url))
  if (!found) throw new Error(`internal: ${id} has no hints: grader/course/hints/${id}.ts`)
  return found.hints
}
