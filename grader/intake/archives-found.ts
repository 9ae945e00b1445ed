import { groupBy } from '../platform/group-by.ts'
import { archiveKind } from './archive-kind.ts'
import { readAttempt } from './attempts.ts'
import type { Leaf } from './entry.ts'
import type { OwnWords } from './own-words.ts'
import { isAside } from './safe-path.ts'
import { isWork } from './work.ts'

/** Whether a file is opened for what is in it: an archive, or a letter for its attachments. */
export const isOpenable = (path: string): boolean => archiveKind(path) !== undefined && !isAside(path)

/** The archives of a submission that consists only of archives: attempts together, the last first. */
export function archivesIn(
  { leaves }: { readonly leaves: readonly Leaf[] },
  own: OwnWords | undefined,
): (readonly Leaf[])[] {
  return leaves.some(({ path }) => isWork(path, own)) ? [] : attemptsIn(leaves.filter(({ path }) => isOpenable(path)))
}

/** Archives whose names differ by a number, hw (1).zip and hw.zip, together: the one with the highest first, for it was handed in last. */
export function attemptsIn(archives: readonly Leaf[]): (readonly Leaf[])[] {
  const numbered = archives.map((archive) => ({ archive, ...readAttempt(archive.path) }))
  return [...groupBy(numbered, ({ stem }) => stem).values()].flatMap((own) => {
    const attempts = own.toSorted((a, b) => b.attempt - a.attempt)
    const isClear = new Set(attempts.map(({ attempt }) => attempt)).size === attempts.length
    const all = attempts.map(({ archive }) => archive)
    return isClear ? [all] : all.map((archive) => [archive])
  })
}
