import { withoutArchiveEnding } from '../../intake/archive-kind.ts'
import { plainName } from '../../intake/candidates.ts'
import { isOfChapter } from '../../intake/chapters.ts'
import { groupBy } from '../../platform/group-by.ts'
import { readExportName } from './export-names.ts'
import { isDrafts, isSection } from './sections.ts'
import type { Top, TopEntry } from './top-entries.ts'
import type { WhoIs } from './who-is.ts'

/** The entries of a class with those of its collections, and what these are called. */
export interface Collections {
  readonly entries: readonly TopEntry[]
  readonly opened: readonly string[]
  close(): void
}

/**
 * Opens the folders among submissions that are nobody's and hold those of several people, as `1분반` and `메일` beside `김철수.zip`. A group's
 * own folder stays whole, whoever's names stand in it.
 */
export async function openCollections(
  entries: readonly TopEntry[],
  whoIs: WhoIs,
  isSubmission: (entry: TopEntry) => boolean,
): Promise<Collections> {
  const looked = await Promise.all(
    entries.map(async (entry): Promise<Looked> => {
      const mayBe = entry.kind === 'folder' && !isDrafts(entry) && !isGroup(entry) && whoIs(entry) === undefined
      // One that may not be read is told of when it is graded.
      return { entry, top: mayBe ? await entry.inside?.().catch(() => undefined) : undefined }
    }),
  )
  const holdsWork = ({ top }: Looked): boolean => top?.entries.some((entry) => isPart(entry.name)) ?? false
  const sections = looked.filter((one) => isSection(one.entry.name) && one.top && !holdsWork(one))
  const areSections = sections.some(({ top }) => (top?.entries ?? []).filter(isSubmission).length > 1)
  const isCollection = (one: Looked): boolean => {
    const people = peopleIn(one.top?.entries ?? [], whoIs)
    return people > 1 || (sections.includes(one) && (areSections || people > 0))
  }
  const opened = looked.filter((one) => one.top !== undefined && isCollection(one))
  for (const one of looked) if (!opened.includes(one)) one.top?.close()
  return {
    entries: looked.flatMap((one) => (opened.includes(one) ? (one.top?.entries ?? []) : [one.entry])),
    opened: opened.map(({ entry }) => entry.name.normalize('NFC')),
    close: () => opened.forEach(({ top }) => top?.close()),
  }
}

/** How many people handed in something of their own: a group's files, each with a name, answer nothing twice. */
export function peopleIn(entries: readonly TopEntry[], whoIs: WhoIs): number {
  const byFile = groupBy(entries, ({ name, kind }) => plainName(readExportName(name, kind).file ?? ''))
  const counts = [...byFile.values()].map((some) => new Set(some.flatMap((entry) => whoIs(entry) ?? [])).size)
  return Math.max(0, ...counts)
}

/** Whether it is called as the submission of a group is: 3조, team-2.zip. */
export const isGroup = ({ name }: Pick<TopEntry, 'name'>): boolean =>
  GROUP.test(withoutArchiveEnding(name.normalize('NFC')))

// --- internal ---

interface Looked {
  readonly entry: TopEntry
  readonly top?: Top
}

const GROUP = /(?:조|팀|모둠|그룹)(?:$|[\s_\d-])|(?:^|[\s_-])(?:team|group)(?:$|[\s_\d-])/i

// The parts of one submission.
const isPart = (name: string): boolean => isOfChapter(name) || /^exercises(?:$|[^a-z\p{Script=Hangul}])/iu.test(name)
