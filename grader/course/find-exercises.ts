import { nearestName } from '../platform/nearest-name.ts'
import { course, shortName } from './manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** The exercises that a name on the command line matches, or no exercise and the nearest existing name. */
export type Found = { readonly ids: readonly ExerciseId[] } | { readonly unknown: string; readonly nearest?: string }

/**
 * Finds exercises by any spelling of a name, `cross_entropy_error`, `crossEntropyError`, `ch04/cross_entropy_error.ts`, `exercises/ch04/…`,
 * or by chapter.
 */
export function findExercises(name: string): Found {
  const wanted = normalize(name)
  const ids = course.map(({ id }) => id).filter((id) => spellings(id).includes(wanted))
  if (ids.length > 0) return { ids }
  const nearest = nearestName(
    wanted,
    course.flatMap(({ id }) => spellings(id)),
  )
  return { unknown: name, nearest: nearest && properName(nearest) }
}

// --- internal ---

function normalize(name: string): string {
  const path = name.replaceAll('\\', '/').replace(/\.ts$/, '').replace(/\/$/, '')
  const tail = /(?:^|\/)(ch\d+(?:\/[^/]+)?)$/i.exec(path)?.[1] ?? path.split('/').at(-1) ?? path
  return tail
    .toLowerCase()
    .replaceAll(/[_\-\s]/g, '')
    .replace(/^ch(\d)(?!\d)/, 'ch0$1')
}

const spellings = (id: ExerciseId): string[] => {
  const [chapter, name] = id.split('/')
  const plain = name.replaceAll('_', '')
  return [chapter, plain, `${chapter}/${plain}`]
}

function properName(spelling: string): string {
  const exercise = course.find(({ id }) => spellings(id).slice(1).includes(spelling))
  if (!exercise) return spelling
  return spelling.includes('/') ? shortName(exercise.id) : exercise.id.split('/')[1]
}
