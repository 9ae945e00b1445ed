import { course } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { loadIfThere } from '../platform/load-module.ts'
import type { ExerciseFigure, Figure } from './figure.ts'

/** Loads the figures of an exercise by its path: `plots/ch04/mini_batch.ts`. */
export async function figuresOf(id: ExerciseId): Promise<readonly Figure[]> {
  const found = await loadIfThere<{ readonly figures: readonly ExerciseFigure[] }>(
    new URL(`./plots/${id}.ts`, import.meta.url),
  )
  return found?.figures.map((figure) => ({ ...figure, exercise: id })) ?? []
}

/** The figures of those exercises, in the order of the course. */
export async function readFigures(ids: readonly ExerciseId[] = course.map(({ id }) => id)): Promise<Figure[]> {
  const asked = course.filter(({ id }) => ids.includes(id))
  return (await Promise.all(asked.map(({ id }) => figuresOf(id)))).flat()
}
