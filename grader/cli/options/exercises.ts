import { findByPart } from '../../course/find-exercises.ts'
import { course } from '../../course/manifest.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { UsageError } from '../command-line.ts'

/** The exercises of those names, in the order of the course; all of it where there are none. `says` tells of a name that stands for nothing. */
export function exercisesOf(
  names: readonly string[],
  says: (unknown: string, nearest: string | undefined) => string,
): ExerciseId[] {
  const wanted = new Set<ExerciseId>()
  for (const name of names) {
    const found = findByPart(name)
    if ('unknown' in found) throw new UsageError(says(found.unknown, found.nearest))
    for (const id of found.ids) wanted.add(id)
  }
  const all = course.map(({ id }) => id)
  return names.length === 0 ? all : all.filter((id) => wanted.has(id))
}
