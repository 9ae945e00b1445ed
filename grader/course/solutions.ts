import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { kitRoot } from '../platform/kit-root.ts'
import { course, fileOf } from './manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** Whether this copy of the kit has the solutions; a student's has not. */
export const hasSolutions = (): boolean => existsSync(join(kitRoot, 'solutions'))

/** The solution of every exercise of the course, its lines ended as here whatever an editor made of them; throws where one is missing, as in a student's copy. */
export function readSolutionsOrThrow(): Map<ExerciseId, string> {
  return new Map(
    course.map(({ id }) => [id, readFileSync(join(kitRoot, 'solutions', fileOf(id)), 'utf8').replaceAll('\r\n', '\n')]),
  )
}
