import { course, fileOf } from '../course/manifest.ts'
import { exercisesOfSection } from '../course/spellings.ts'
import type { NotTaken } from '../model/handed-in.ts'
import { archiveKind } from './archive-kind.ts'
import { isCandidate, lastNameOf, meantName, plainName } from './candidates.ts'
import { declaredNames, filesExporting } from './declared.ts'
import type { Leaf } from './entry.ts'
import { LIMITS } from './limits.ts'
import { isScratch, mayHoldWork } from './may-hold-work.ts'
import { readText } from './read-text.ts'
import { isAside } from './safe-path.ts'
import { looksLikeWork } from './work.ts'

/**
 * Names what was not taken: what looks like an exercise's file, and, as long as some exercise has no answer, whatever else may be a student's
 * work; first what says by its name, or by what it declares, that an exercise without an answer is meant.
 */
export async function notTakenOf(unused: readonly Leaf[], open: ReadonlySet<string>): Promise<NotTaken[]> {
  const openNames = new Set([...open].map(lastOf))
  const named = unused.filter(
    ({ path }) => looksLikeWork(path) || (open.size > 0 && mayHoldWork(path)) || isPictureOf(path, openNames),
  )
  const unclear = named.filter(({ path }) => !isArchive(path) && nameMeant(path) === undefined)
  const declared = new Map<Leaf, readonly string[]>()
  for (const leaf of unclear.slice(0, LIMITS.looked)) declared.set(leaf, openOnes(await declaredIn(leaf), open))
  const all = named.map((leaf): NotTaken => {
    const { path } = leaf
    if (isArchive(path)) return { path, isArchive: true }
    const meant = declared.get(leaf) ?? [nameMeant(path)].filter((name) => name !== undefined)
    return { path, ...(meant.length > 0 && { meant }) }
  })
  const isOpen = ({ meant = [] }: NotTaken): boolean => meant.some((name) => openNames.has(name))
  const files = all.filter((one) => !isScratch(one.path) || isOpen(one))
  const rank = (one: NotTaken): number => (isOpen(one) ? 0 : one.meant ? 1 : 2)
  return files.toSorted((a, b) => rank(a) - rank(b))
}

/** Whether a file that nobody handed in may still be somebody's work. */
export const mayBeWork = (path: string): boolean =>
  mayHoldWork(path) || (!isHidden(path) && nameMeant(path) !== undefined)

// --- internal ---

// A letter that is not opened is told as any other file.
const isArchive = (path: string): boolean => ![undefined, 'mail'].includes(archiveKind(path))

const lastOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

/** A picture or table in place of an answer, softmax.png; hidden files are nobody's. */
const isPictureOf = (path: string, open: ReadonlySet<string>): boolean =>
  open.has(nameMeant(path) ?? '') && !isHidden(path)

const isHidden = (path: string): boolean => isAside(path) || path.split('/').some((part) => part.startsWith('.'))

function nameMeant(path: string): string | undefined {
  if (isCandidate(path)) return plainName(path)
  const [stem] = lastNameOf(path).split('.')
  // Of other kinds of files too: softmax.html, softmax.ts~.
  return meantName(path) ?? meantName(`${stem}.txt`) ?? abbreviated(stem) ?? sectionNamed(lastNameOf(path))
}

/** The file of which these are the first words, as in cross_entropy, or the first letters, as in cee. */
function abbreviated(stem: string): string | undefined {
  const letters = stem.toLowerCase().replaceAll(/[^a-z]/g, '')
  const names = [...new Set(course.map(({ id }) => lastOf(id)))]
  const found = names.filter(
    (name) =>
      (letters.length >= 4 && name.replaceAll('_', '').startsWith(letters)) ||
      (letters.length >= 3 &&
        name
          .split('_')
          .map((word) => word[0])
          .join('') === letters),
  )
  return found.length === 1 ? `${found[0]}.ts` : undefined
}

/** The file of the only exercise in the section of the book that a name gives, as 3.5.ts does. */
function sectionNamed(name: string): string | undefined {
  const [, section] = /^(\d(?:\.\d+)+)(?!\d)/.exec(name) ?? []
  const found = section === undefined ? [] : exercisesOfSection(section)
  return found.length === 1 ? lastOf(fileOf(found[0])) : undefined
}

/** The files of the exercises whose functions or classes a file declares. */
async function declaredIn(leaf: Leaf): Promise<string[]> {
  const read = await readText(leaf)
  return 'text' in read ? filesExporting(declaredNames(read.text)) : []
}

/** Of the files that may be meant, the names of those that have no answer, where there are such. */
function openOnes(files: readonly string[], open: ReadonlySet<string>): string[] {
  const found = files.filter((file) => open.has(file))
  return [...new Set((found.length > 0 ? found : files).map(lastOf))]
}
