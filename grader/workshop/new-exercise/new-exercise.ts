import { course } from '../../course/manifest.ts'
import { readSolutionsOrThrow } from '../../course/solutions.ts'
import { STUBS } from '../../course/stub-files.ts'
import type { ExerciseId } from '../../model/exercise.ts'
import { readIfThere } from '../../platform/write-if-changed.ts'
import { CONTRACTS, derive } from '../derive/derive.ts'
import { READMES } from '../derive/readme-rows.ts'
import { enterInManifest, enterInReadme, precursorOf } from './enter.ts'
import { BadNameError, newIdOrThrow } from './exercise-name.ts'
import { layOut } from './lay-out.ts'

/** Every file that a new exercise adds or changes, by its path relative to the kit's root; throws if a file would be overwritten. */
export function newExerciseOrThrow(args: readonly string[], isThere = isInKit): Map<string, string> {
  const id = newIdOrThrow(args)
  const ids = course.map((exercise) => exercise.id)
  const files = layOut(id)
  const derived = derive(withSolution(readSolutionsOrThrow(), id, files.get(`solutions/${id}.ts`)!))
  const stub = derived.get(`${STUBS}/${id}.ts`)!
  files.set(`exercises/${id}.ts`, stub).set(`${STUBS}/${id}.ts`, stub)
  files.set(`${CONTRACTS}/${id}.d.ts`, derived.get(`${CONTRACTS}/${id}.d.ts`)!)
  const there = [...files.keys()].filter(isThere)
  if (there.length > 0)
    throw new BadNameError(
      `There is ${there.join(' and ')} already, and it would be written over. Move it away, or choose another name.`,
    )
  files.set(`${CONTRACTS}/index.ts`, derived.get(`${CONTRACTS}/index.ts`)!)
  files.set(MANIFEST, enterInManifest(readIfThere(MANIFEST) ?? '', id, ids))
  for (const [path] of READMES) files.set(path, enterInReadme(readIfThere(path) ?? '', id, ids))
  return files
}

// --- internal ---

const MANIFEST = 'grader/course/manifest.ts'

const isInKit = (path: string): boolean => readIfThere(path) !== undefined

// At its position in the manifest.
function withSolution(
  solutions: ReadonlyMap<ExerciseId, string>,
  id: ExerciseId,
  text: string,
): Map<ExerciseId, string> {
  const entries = [...solutions]
  const precursor = precursorOf(id, [...solutions.keys()])
  const at = entries.findIndex(([other]) => other === precursor) + 1
  return new Map([...entries.slice(0, at), [id, text], ...entries.slice(at)])
}
