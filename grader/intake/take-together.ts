import { courseFiles } from '../course/manifest.ts'
import type { NotTaken } from '../model/handed-in.ts'
import type { Submission } from '../model/submission.ts'
import { filesToFill } from './blank.ts'
import { type HandedInPart, isLoosePart } from './join-parts.ts'
import { takeSubmission, type TakenSubmission } from './take.ts'

/** A submission with the names of those who handed it in. */
export interface NamedPart extends HandedInPart {
  readonly people: readonly string[]
}

/** What was taken, and what of it is the submission's own. */
export interface TakenTogether extends TakenSubmission {
  readonly own: ReadonlyMap<string, string>
}

/**
 * Takes a submission, and for each of the graded files that has no answer in it the first of some others that has one: of these, only what
 * they fill is told.
 */
export async function takeTogether(
  [first, ...others]: readonly NamedPart[],
  graded: readonly string[] = courseFiles,
): Promise<TakenTogether> {
  const take = ({ open, people }: NamedPart, files: readonly string[]) =>
    takeSubmission(open, { people, graded: files })
  const alone = await take(first, graded)
  if (others.length === 0) return { ...alone, own: alone.submission.files }
  const open = new Set([...(await filesToFill(alone.submission))].filter((file) => graded.includes(file)))
  const filled = new Map<string, string>()
  const rest: { readonly part: NamedPart; readonly taken: TakenSubmission; readonly files: readonly string[] }[] = []
  for (const part of others) {
    const taken = await take(part, [...open])
    const blank = await filesToFill(taken.submission)
    const files = [...open].filter((file) => taken.submission.files.has(file) && !blank.has(file))
    for (const file of files) {
      filled.set(file, taken.submission.files.get(file) ?? '')
      open.delete(file)
    }
    rest.push({ part, taken, files })
  }
  // With what others fill, less of what lies beside it may be work.
  const own = await take(
    first,
    graded.filter((file) => !filled.has(file)),
  )
  return {
    ...own,
    own: own.submission.files,
    isUnclear: own.isUnclear && filled.size === 0,
    submission: filledBy(own.submission, filled),
    notTaken: [
      ...own.notTaken,
      ...(open.size > 0 ? rest.flatMap(({ part, taken }) => below(part, taken.notTaken)) : []),
    ],
    ambiguous: [
      ...own.ambiguous.filter(({ file }) => !filled.has(file)),
      ...rest.flatMap(({ part, taken }) =>
        taken.ambiguous
          .filter(({ file }) => open.has(file))
          .map((one) => ({ ...one, paths: one.paths.map((path) => pathIn(part, path)) })),
      ),
    ],
    modified: [
      ...(own.modified ?? []),
      ...rest.flatMap(({ taken, files }) => (files.length > 0 ? (taken.modified ?? []) : [])),
    ],
  }
}

// --- internal ---

const pathIn = ({ name }: NamedPart, path: string): string => (isLoosePart(name, path) ? name : `${name}/${path}`)

const below = (part: NamedPart, files: readonly NotTaken[]): NotTaken[] =>
  files.map((one) => ({ ...one, path: pathIn(part, one.path) }))

const filledBy = ({ files, unreadable, ...rest }: Submission, filled: ReadonlyMap<string, string>): Submission => ({
  ...rest,
  files: new Map([...files, ...filled]),
  unreadable: new Map([...unreadable].filter(([file]) => !filled.has(file))),
})
