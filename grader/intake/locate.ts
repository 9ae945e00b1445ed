import { courseFiles } from '../course/manifest.ts'
import { filesNamed, isExactly, plainName } from './candidates.ts'
import { chapterOf } from './chapters.ts'
import { meantFile } from './meant-file.ts'
import type { OwnWords } from './own-words.ts'

/** Where a file of the course may lie in a submission, the likeliest places first: what lies in one is asked only if those before have no answer. */
export type PlacesByFile<T> = ReadonlyMap<string, readonly (readonly T[])[]>

/**
 * Finds the course's files among paths: in chNN/ folders, or else by a name that only one chapter has, or else by another spelling of its
 * name or in another folder, or else by its name among words that say nothing. The exact name comes before that of a copy, whatever the folder; of
 * those, a folder `exercises` takes precedence.
 */
export function locate<T extends { readonly path: string }>(items: readonly T[], own?: OwnWords): PlacesByFile<T> {
  const meant = items.map((item) => ({ item, ...meantFile(item.path, own) }))
  const places = courseFiles.map((file) => {
    const isExact = ({ path }: T): boolean => isExactly(path, file) && isPlain(path, file)
    const direct = items.filter(({ path }) => isInPlace(path, file))
    const others = meant.filter((one) => one.file === file && !direct.includes(one.item))
    const of = (by: string): T[] => others.filter((one) => one.by === by).map(({ item }) => item)
    const tiers = [
      ...inOrder(direct.filter(isExact), file),
      ...inOrder(
        direct.filter((item) => !isExact(item)),
        file,
      ),
      of('spelling'),
      of('words'),
      of('key'),
    ]
    return [file, tiers.filter((tier) => tier.length > 0)] as const
  })
  return new Map(places.filter(([, tiers]) => tiers.length > 0))
}

/** Whether a path alone determines the chapter of its file. */
export const isPlain = (path: string, file: string): boolean =>
  !isLoose(path, file) || filesNamed(plainName(path)).length === 1

/** Whether a file lies under its own name, in its folder or in none. */
export const isInPlace = (path: string, file: string): boolean => endsIn(path, file) || isLoose(path, file)

// --- internal ---

const endsIn = (path: string, file: string): boolean => `${chapterOf(path)}/${plainName(path)}` === file

// A file outside any chapter folder is recognized by its name if only one chapter has that name; two_layer_net.ts is ambiguous.
function isLoose(path: string, file: string): boolean {
  const name = plainName(path)
  return file.endsWith(`/${name}`) && chapterOf(path) === undefined
}

/** Those in a chapter's folder, of these those below `exercises`; then the others. */
function inOrder<T extends { readonly path: string }>(found: readonly T[], file: string): (readonly T[])[] {
  const inFolder = found.filter(({ path }) => endsIn(path, file))
  const first = preferred(inFolder.length > 0 ? inFolder : found)
  return [first, found.filter((item) => !first.includes(item))]
}

function preferred<T extends { readonly path: string }>(found: readonly T[]): readonly T[] {
  const exercises = found.filter(({ path }) => path.toLowerCase().split('/').slice(0, -2).includes('exercises'))
  return exercises.length > 0 ? exercises : found
}
