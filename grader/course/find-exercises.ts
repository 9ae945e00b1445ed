import { nearestName } from '../platform/nearest-name.ts'
import { course, shortName } from './manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { chapterNamed, exercisesOfSection, normalizeName, spellingsOf } from './spellings.ts'

/** The exercises that a name on the command line matches, or no exercise and the nearest existing name. */
export type Found = { readonly ids: readonly ExerciseId[] } | { readonly unknown: string; readonly nearest?: string }

/**
 * Finds exercises by any spelling of a name, `cross_entropy_error`, `crossEntropyError`, `ch04/cross_entropy_error.ts`, `exercises/ch04/…`,
 * `교차 엔트로피 오차`, by the section of the book, `5.7.2`, by the number in the list, `9`, or by chapter, `ch03`, `3장`. The numbers of
 * chapters are chapters.
 */
export function findExercises(name: string): Found {
  const wanted = normalizeName(name)
  const ids = idsOf(wanted)
  if (ids.length > 0) return { ids }
  const nearest = nearestName(wanted, course.flatMap(spellingsOf))
  return { unknown: name, nearest: nearest && properName(nearest) }
}

/** Finds exercises as `findExercises` does, and by a beginning or a part of a name that only one exercise has: `cross_entropy`. */
export function findByPart(name: string): Found {
  const found = findExercises(name)
  if ('ids' in found) return found
  const part = normalizeName(name)
  const only = onlyNamed((spelling) => spelling.startsWith(part)) ?? onlyNamed((spelling) => spelling.includes(part))
  return only && PART.test(part) ? { ids: [only] } : found
}

/** Whether a name could mean a chapter or an exercise's number in the list. */
export const isChapterOrNumber = (name: string): boolean =>
  chapterNamed(normalizeName(name)) !== undefined && isNumber(normalizeName(name))

// --- internal ---

const isNumber = (wanted: string): boolean => /^\d{1,2}$/.test(wanted)

// Three letters, or two of Korean: less is a slip.
const PART = /[a-z]{3}|[가-힣]{2}/

function onlyNamed(test: (spelling: string) => boolean): ExerciseId | undefined {
  const named = course.filter((exercise) => spellingsOf(exercise).some(test))
  return named.length === 1 ? named[0].id : undefined
}

function idsOf(wanted: string): readonly ExerciseId[] {
  const chapter = chapterNamed(wanted)
  if (chapter !== undefined) return course.map(({ id }) => id).filter((id) => id.startsWith(`${chapter}/`))
  const numbered = isNumber(wanted) ? course[Number(wanted) - 1] : undefined
  if (numbered) return [numbered.id]
  const named = course.filter((exercise) => spellingsOf(exercise).includes(wanted)).map(({ id }) => id)
  return named.length > 0 ? named : exercisesOfSection(wanted)
}

function properName(spelling: string): string {
  const exercise = course.find((one) => spellingsOf(one).includes(spelling))
  if (!exercise) return spelling
  return spelling.includes('/') ? shortName(exercise.id) : exercise.id.split('/')[1]
}
