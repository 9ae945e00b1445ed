import { stat } from 'node:fs/promises'
import { archiveKind } from '../../intake/archive-kind.ts'
import { readAttempt } from '../../intake/attempts.ts'
import { isCandidate } from '../../intake/candidates.ts'
import type { Tree } from '../../intake/entry.ts'
import type { TimeSource } from '../class-record.ts'
import type { ZoneMinutes } from '../times/local-time.ts'
import { groupBy } from '../../platform/group-by.ts'
import { type ExportName, isOfSystem, readExportName } from './export-names.ts'
import { type Part, sourceOf } from './source-of-parts.ts'
import type { DecidedBy } from './attempts.ts'
import { blackboardNames } from './blackboard.ts'
import { GRADESCOPE_PAGE, type GradescopeRecord, readGradescopePage } from './gradescope.ts'
import type { Roster } from './roster.ts'
import { isDrafts } from './sections.ts'
import { withoutSharedIds } from './shared-ids.ts'
import type { Student } from './student.ts'
import { type TopEntry, topOfFolder, topOfZip } from './top-entries.ts'
import { holdsCode } from './typed-text.ts'
import { isHidden, unwrap } from './unwrap.ts'
import { type WhoIs, whoIsIn } from './who-is.ts'

/** The submission of one student or one group, or one of their attempts. */
export interface Source extends Pick<ExportName, 'person' | 'people' | 'hasName' | 'attempt' | 'late'> {
  /** The name of its folder or file. */
  readonly name: string
  /** The names of its files, where it is not a folder. */
  readonly files?: readonly string[]
  /** Its identity in the class. */
  readonly group: string
  readonly students: readonly Student[]
  /** When it was handed in, by the clock of the system that it comes from. */
  readonly submittedAt?: Date
  readonly timeFrom?: TimeSource
  /** The modification time of its archive, if it is one. */
  readonly packedAt?: Date
  /** Its name without the number of an attempt. */
  readonly stem?: string
  /** A number in its name that stands beside other names, too, and so was taken for nobody's. */
  readonly sharedNumber?: { readonly number: string; readonly others: readonly string[] }
  /** The submissions of which it is put together. */
  readonly parts?: readonly Source[]
  /** Earlier attempts at some of these parts, and what decided so. */
  readonly over?: readonly Replaced[]
  /** Names of others that stand in the names of its files, and say nothing of what these answer. */
  readonly namesWithin?: readonly string[]
  /** Its time names no zone, and neither did the instructor: it is taken for Greenwich's. */
  readonly isZoneAssumed?: boolean
  open(): Promise<Tree>
}

/** An attempt that a later one replaces, and what says that it is the later. */
export interface Replaced {
  readonly source: Source
  readonly by: DecidedBy
}

/** The submissions of a class. */
export interface ClassSources {
  readonly sources: readonly Source[]
  /** What lies beside them and holds nothing that could be graded: a text, a letter, or nobody's. */
  readonly others: readonly Source[]
  /** The single folder or zip that contains all of them. */
  readonly inside?: string
  /** Folders beside submissions that were opened, too, for they hold those of several people. */
  readonly opened?: readonly string[]
  close(): void
}

/**
 * Finds the submissions in a folder, or in a zip that contains them all. Times in names and zips are in `zone`, else in Greenwich's; the
 * numbers of the roster are nobody's but its students'. Throws `RefusedError` if the zip cannot be opened, and `SingleSubmissionError` if it is not a class.
 */
export async function openClass(path: string, zone?: ZoneMinutes, roster?: Roster): Promise<ClassSources> {
  const outer = (await stat(path)).isDirectory() ? await topOfFolder(Buffer.from(path)) : await topOfZip(path)
  const { top, inside, opened } = await unwrap(outer, whoIsIn(roster))
  return { ...(await gather(top.entries, zone, roster)), inside, opened, close: top.close }
}

// --- internal ---

async function gather(
  top: readonly TopEntry[],
  zone: ZoneMinutes | undefined,
  roster: Roster | undefined,
): Promise<Pick<ClassSources, 'sources' | 'others'>> {
  const all = top
    .filter((entry) => !isHidden(entry))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry): Part => ({ entry, named: readExportName(entry.name.normalize('NFC'), entry.kind) }))
  const pages = { gradescope: await gradescopePage(top), blackboard: await blackboardNames(all) }
  const areApart = apartByStyle(all.filter(isWork), whoIsIn(roster))
  const groups = new Map<string | TopEntry, Part[]>()
  for (const part of all.filter(isWork)) {
    const { named, entry } = part
    // A folder kim and an archive kim.zip are two submissions; so are two names that only look the same.
    const key = named.file === undefined || areApart.has(part) ? entry : `${named.group}\n${named.submittedAt ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  const sources = [...groups.values()].flatMap(apartByAttempt).map((parts) => sourceOf(parts, pages, zone))
  const others: Part[] = []
  for (const part of all) if (!isWork(part) && !(await belongs(part, sources))) others.push(part)
  return {
    sources: withoutSharedIds(sources, roster),
    others: others.map((part) => sourceOf([part], pages, zone)),
  }
}

const isWork = ({ named, entry }: Part): boolean =>
  !named.textOnly &&
  !isDrafts(entry) &&
  (entry.kind === 'folder' || named.file !== undefined || archiveKind(entry.name) !== undefined)

/**
 * The loose files of those who name them in several ways, `한지호_sigmoid.ts` and `2026011_softmax.ts`: each is handed in by itself, and what
 * one of them wrote is put together by what it answers, not by how it is named.
 */
function apartByStyle(parts: readonly Part[], whoIs: WhoIs): ReadonlySet<Part> {
  const loose = parts.filter(({ named }) => named.file !== undefined && !isOfSystem(named))
  const owners = new Map<string, string | undefined>()
  const ownerOf = ({ entry, named: { group } }: Part): string | undefined => {
    if (!owners.has(group)) owners.set(group, whoIs(entry))
    return owners.get(group)
  }
  const own = groupBy(
    loose.filter((part) => ownerOf(part) !== undefined),
    (part) => ownerOf(part) ?? '',
  )
  const isSeveral = (some: readonly Part[]): boolean => new Set(some.map(({ named }) => named.group)).size > 1
  return new Set([...own.values()].filter(isSeveral).flat())
}

/** Whether a file is the system's own: a typed text is, where there are files of the same student and no code is in it. */
async function belongs({ named, entry }: Part, sources: readonly Source[]): Promise<boolean> {
  if (entry.name === GRADESCOPE_PAGE) return true
  const isBeside = named.textOnly === true && sources.some(({ person }) => person === named.person)
  return isBeside && !(await holdsCode(entry))
}

/** Archives of one student whose names differ by a number are attempts, not parts. */
function apartByAttempt(parts: readonly Part[]): (readonly Part[])[] {
  const isArchive = ({ named: { file } }: Part): boolean => file !== undefined && archiveKind(file) !== undefined
  const archives = parts.filter(isArchive)
  const stems = new Set(archives.map(({ named: { file = '' } }) => readAttempt(file).stem))
  const hasFiles = parts.some(({ named: { file } }) => file !== undefined && isCandidate(file))
  if (archives.length < 2 || stems.size > 1 || hasFiles) return [parts]
  const others = parts.filter((part) => !isArchive(part))
  return archives.map((archive) => [archive, ...others])
}

async function gradescopePage(top: readonly TopEntry[]): Promise<ReadonlyMap<string, GradescopeRecord>> {
  const bytes = await top.find(({ name }) => name === GRADESCOPE_PAGE)?.leaf?.read(PAGE_BYTES)
  return typeof bytes === 'object' ? readGradescopePage(bytes.toString('utf8')) : new Map()
}

const PAGE_BYTES = 64 * 1024 * 1024
