// Finds imports without a parser, because it must be fast and must read files that no parser has validated. It may find too many, never too
// few.
import { posix } from 'node:path'
import { course, earlierThan, exerciseOrThrow, fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** The earlier exercises whose files a file may use: those it mentions in quotes, and those its checks pass to it. */
export function mentionedExercises(id: ExerciseId, text: string): ExerciseId[] {
  const { triedWith = [] } = exerciseOrThrow(id)
  const paths = [...text.matchAll(QUOTED)].map(([, path]) => posix.join(posix.dirname(id), path))
  const files = new Set([...paths, ...triedWith.map(fileOf)])
  return earlierThan(id).filter((earlier) => files.has(fileOf(earlier)))
}

/**
 * The exercises that may be affected by a change to these: their importers, the importers of those, and so on, in the order of the course.
 * The changed exercises themselves are not included.
 */
export function dependentsOf(ids: readonly ExerciseId[], textOf: (id: ExerciseId) => string | undefined): ExerciseId[] {
  const touched = new Set(ids)
  // Imports lead only to earlier exercises, so one pass in the order of the course finds all.
  for (const { id } of course) {
    const text = textOf(id)
    if (text !== undefined && mentionedExercises(id, text).some((earlier) => touched.has(earlier))) touched.add(id)
  }
  return course.map(({ id }) => id).filter((id) => touched.has(id) && !ids.includes(id))
}

// --- internal ---

const QUOTED = /['"`](\.\.?\/[\w./-]{1,200})['"`]/g
