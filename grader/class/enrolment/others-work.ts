import { archiveKind } from '../../intake/archive-kind.ts'
import { plainName } from '../../intake/candidates.ts'
import type { Leaf } from '../../intake/entry.ts'
import { meantFile } from '../../intake/meant-file.ts'
import { type OwnWords, ownWordsOf } from '../../intake/own-words.ts'
import { isAside } from '../../intake/safe-path.ts'
import { pathsThrough, type Sieve, sifted } from '../../intake/sifted.ts'
import { isWork } from '../../intake/work.ts'
import type { Note } from '../../model/class.ts'
import type { Claim } from './claims.ts'
import { type NamedInPath, pathReader } from './named-in-path.ts'
import type { Roster, RosterEntry } from './roster.ts'
import { displayName, displayNames, namesOf } from './student.ts'

/** Something in a submission that has the name or number of a student of the roster who did not hand it in. */
export interface OthersWork {
  readonly entry: RosterEntry
  readonly path: string
  readonly isTaken: boolean
}

/**
 * Finds in every submission what is another student's by its name. What has their number, or the whole name of one who handed in nothing, is
 * left out of it: it is not graded, and named in the rows of both. What may be called so by chance is graded where there is no other answer
 * to its exercise, and named, too. What the roster names, and what a declared team handed in, is taken as it is.
 */
export async function withoutOthersWork(claims: readonly Claim[], roster: Roster | undefined): Promise<Claim[]> {
  if (!roster) return [...claims]
  const present = new Set(claims.flatMap(({ entries }) => entries))
  const read = pathReader(roster, (entry) => !present.has(entry))
  const found: Claim[] = []
  // One after the other: an archive is in memory while it is open.
  for (const claim of claims) found.push(await siftedClaim(claim, (path) => read(path, claim)))
  return found
}

/** What lies of a student in the submissions of others. */
export const liesIn = (entries: readonly (RosterEntry | undefined)[], claims: readonly Claim[]): Note[] =>
  claims.flatMap(({ source, students, othersWork = [] }) =>
    [true, false].flatMap((isTaken): Note[] => {
      const own = othersWork.filter((one) => one.isTaken === isTaken && entries.includes(one.entry))
      if (own.length === 0) return []
      const by = displayNames({ students, key: source.name })
      return [{ kind: 'lies-in', submission: source.name, by, paths: own.map(({ path }) => path), isTaken }]
    }),
  )

// --- internal ---

type ReadPath = (path: string) => NamedInPath | undefined

async function siftedClaim(claim: Claim, read: ReadPath): Promise<Claim> {
  const { source, students, entries, named = [] } = claim
  if (entries.length === 0 || entries.includes(undefined) || named.length > 0) return claim
  const own = ownWordsOf(students.flatMap(namesOf))
  const theirs: ReadPath = (path) => {
    const found = isAside(path) ? undefined : read(path)
    return found && isAnswer(path, ownWordsOf(found.entries.flatMap(namesOf))) ? found : undefined
  }
  const sieve: Sieve = {
    skips: (path) => theirs(path)?.isSure ?? false,
    passesOver: (leaves) => answeredTwice(leaves, theirs, own),
  }
  const { leaves, skipped } = await pathsThrough(source.open, sieve, own)
  const perhaps = leaves.map(({ path }) => path).filter((path) => theirs(path) !== undefined)
  if (skipped.length + perhaps.length === 0) return claim
  const over = sieve.passesOver(leaves)
  const othersWork = distinct([
    ...skipped.flatMap((path) => worksAt(theirs(path)?.at ?? path, theirs(path), false)),
    ...perhaps.flatMap((path) => worksAt(path, theirs(path), !over.includes(path))),
  ])
  const taken = othersWork.filter(({ isTaken }) => isTaken)
  const files = taken.map(({ path, entry }) => ({ path, of: displayName(entry, '') }))
  const nameOf = (path: string): string => (sieve.skips(path) ? (theirs(path)?.at ?? path) : path)
  const open = sifted(source.open, sieve, own, nameOf)
  return {
    ...claim,
    source: { ...source, open, ...(taken.length > 0 && { namesWithin: taken.flatMap((one) => namesOf(one.entry)) }) },
    othersWork,
    notes: [...claim.notes, ...(files.length > 0 ? [{ kind: 'others-taken', files } as const] : [])],
  }
}

const isAnswer = (path: string, words: OwnWords): boolean => archiveKind(path) !== undefined || isWork(path, words)

/** What may be another's, and answers the same as what is not. */
function answeredTwice(leaves: readonly Leaf[], theirs: ReadPath, own: OwnWords): string[] {
  const paths = leaves.map(({ path }) => path)
  const exerciseOf = (path: string): string =>
    meantFile(path, ownWordsOf([...own, ...(theirs(path)?.entries.flatMap(namesOf) ?? [])]))?.file ?? plainName(path)
  const ofOwn = new Set(paths.filter((path) => isWork(path, own) && !theirs(path)).map(exerciseOf))
  return paths.filter((path) => theirs(path) !== undefined && ofOwn.has(exerciseOf(path)))
}

const worksAt = (path: string, found: NamedInPath | undefined, isTaken: boolean): OthersWork[] =>
  (found?.entries ?? []).map((entry) => ({ entry, path, isTaken }))

const distinct = (works: readonly OthersWork[]): OthersWork[] =>
  works.filter((one, i) => works.findIndex(({ entry, path }) => entry === one.entry && path === one.path) === i)
