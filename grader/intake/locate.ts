import type { Chosen } from '../model/class.ts'
import { courseFiles } from '../course/manifest.ts'
import { chapterOf, filesNamed, plainName } from './candidates.ts'
import { isAside } from './safe-path.ts'

/** Where each file of the course was found in a submission: several places if it is ambiguous. */
export type PathsByName<T> = ReadonlyMap<string, readonly T[]>

/**
 * Finds the course's files among paths: in chNN/ folders, or else by a name that only one chapter has. A copy of the whole kit also
 * contains stubs and wrong answers: folders of the kit do not count, and a folder `exercises` takes precedence.
 */
export function locate<T extends { readonly path: string }>(items: readonly T[]): PathsByName<T> {
  const places = new Map<string, T[]>()
  const own = items.filter(({ path }) => !isAside(path))
  for (const file of courseFiles) {
    const inFolder = own.filter(({ path }) => endsIn(path, file))
    const found = inFolder.length > 0 ? inFolder : own.filter(({ path }) => isLoose(path, file))
    if (found.length > 0) places.set(file, preferred(found))
  }
  return places
}

/** Where a file of the course lay in several places and its place decided: which was taken, and which were left. */
export const chosenOf = (
  items: readonly { readonly path: string }[],
  places: PathsByName<{ readonly path: string }>,
): Chosen[] =>
  [...places].flatMap(([file, found]) => {
    const taken = new Set(found.map(({ path }) => path))
    const left = items.map(({ path }) => path).filter((path) => !taken.has(path) && couldBe(path, file))
    return left.length > 0 ? [{ taken: [...taken][0], left }] : []
  })

// --- internal ---

const couldBe = (path: string, file: string): boolean => endsIn(path, file) || isLoose(path, file)

const endsIn = (path: string, file: string): boolean => `${chapterOf(path)}/${plainName(path)}` === file

// A file outside any chapter folder is recognized by its name if only one chapter has that name; two_layer_net.ts is ambiguous.
function isLoose(path: string, file: string): boolean {
  const name = plainName(path)
  return file.endsWith(`/${name}`) && chapterOf(path) === undefined
}

/** Whether a path alone determines the chapter of its file. */
export const isPlain = (path: string, file: string): boolean =>
  endsIn(path, file) || filesNamed(plainName(path)).length === 1

function preferred<T extends { readonly path: string }>(found: T[]): T[] {
  const exercises = found.filter(({ path }) => path.toLowerCase().split('/').slice(0, -2).includes('exercises'))
  return exercises.length > 0 ? exercises : found
}
