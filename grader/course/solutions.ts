import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kitRoot } from '../platform/kit-root.ts'
import { course, fileOf } from './manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** Whether this copy of the kit contains the solutions; a student's copy does not. */
export const hasSolutions = (): boolean => existsSync(join(kitRoot, 'solutions'))

/** Reads the solution of every exercise, with normalized line ends; throws if one is missing, as in a student's copy. */
export function readSolutionsOrThrow(): Map<ExerciseId, string> {
  return new Map(
    course.map(({ id }) => [id, readFileSync(join(kitRoot, 'solutions', fileOf(id)), 'utf8').replaceAll('\r\n', '\n')]),
  )
}
