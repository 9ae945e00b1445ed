import { archiveKind } from '../../intake/archive-kind.ts'
import { isCandidate, plainName } from '../../intake/candidates.ts'
import { RefusedError } from '../../intake/entry.ts'
import { isGroup, openCollections, peopleIn } from './collections.ts'
import { readExportName } from './export-names.ts'
import { GRADESCOPE_PAGE } from './gradescope.ts'
import { isAside, isNeverEntered } from '../../intake/safe-path.ts'
import { isOfSubmission, type Section, sectionsOf } from './sections.ts'
import type { Top, TopEntry } from './top-entries.ts'
import type { WhoIs } from './who-is.ts'

/** The input is not a class, but a single submission: it has a folder of that name. */
export class SingleSubmissionError extends Error {}

/** A class, and the folder or zip that it was found in, if it was not at the top. */
export interface Unwrapped {
  readonly top: Top
  readonly inside?: string
  /** Folders beside submissions that hold those of several people, too. */
  readonly opened?: readonly string[]
}

/**
 * Finds the class: at the top level, or in the only folder or zip there, as in a Gradescope export, a folder compressed on a Mac, or a zip
 * inside the requested folder; or in all folders there, where these are its sections; or in some of them. Throws `SingleSubmissionError`.
 */
export async function unwrap(top: Top, whoIs: WhoIs, name?: string): Promise<Unwrapped> {
  const own = top.entries.find(isOfSubmission)
  if (own) throw new SingleSubmissionError(own.name)
  const entries = top.entries.filter(isSomebodys)
  const sections = await sectionsOf(entries, isSomebodys)
  if (sections) return together(top, sections, whoIs)
  const [only, ...others] = entries
  const below = only && others.length === 0 ? await classIn(only, whoIs) : undefined
  if (below) return { ...below, top: both(below.top, top) }
  const { opened, ...inner } = await openCollections(top.entries, whoIs, isSomebodys)
  return { top: both(inner, top), inside: name, opened }
}

/** Whether to skip an entry by its name. */
export const isHidden = ({ name }: TopEntry): boolean => name.startsWith('.') || isNeverEntered(name)

// --- internal ---

const isSomebodys = (entry: TopEntry): boolean =>
  !isHidden(entry) &&
  (entry.kind === 'folder' ||
    archiveKind(entry.name) !== undefined ||
    readExportName(entry.name, 'file').file !== undefined)

const both = (inner: Top, outer: Top): Top => ({
  entries: inner.entries,
  close: () => {
    inner.close()
    outer.close()
  },
})

async function together(outer: Top, sections: readonly Section[], whoIs: WhoIs): Promise<Unwrapped> {
  const tops: Top[] = []
  for (const { name, top } of sections) tops.push((await unwrap(top, whoIs, name)).top)
  const close = (): void => [...tops, outer].forEach((top) => top.close())
  return {
    top: { entries: tops.flatMap(({ entries }) => entries), close },
    inside: sections.map(({ name }) => name).join(', '),
  }
}

async function classIn(entry: TopEntry, whoIs: WhoIs): Promise<Unwrapped | undefined> {
  const top = await entry.inside?.().catch(nothingIfStudents)
  if (!top) return undefined
  const below = await unwrap(top, whoIs, entry.name).catch(nothingIfStudents)
  if (below && (below.inside !== entry.name || (await isClass(below.top, isGroup(entry) ? () => undefined : whoIs))))
    return below
  top.close()
  return undefined
}

// An unreadable entry or a single submission is reported later, when it is graded.
function nothingIfStudents(error: unknown): undefined {
  if (error instanceof RefusedError || error instanceof SingleSubmissionError) return undefined
  throw error
}

/** It is a class if its entries are of several people, or two contain the same file of the course. */
async function isClass({ entries }: Top, whoIs: WhoIs): Promise<boolean> {
  if (entries.some(({ name }) => name === GRADESCOPE_PAGE)) return true
  if (peopleIn(entries.filter(isSomebodys), whoIs) > 1) return true
  const held = new Set<string>()
  for (const entry of entries.filter(isSomebodys)) {
    const holds = await heldBy(entry)
    if (holds.some((one) => held.has(one))) return true
    for (const one of holds) held.add(one)
  }
  return false
}

async function heldBy(entry: TopEntry): Promise<readonly string[]> {
  if (entry.kind === 'file') return [ARCHIVE]
  const tree = await entry.open().catch(nothingIfStudents)
  const paths = (tree?.leaves ?? []).map(({ path }) => path).filter((path) => !isAside(path))
  const files = [...new Set(paths.filter(isCandidate).map(plainName))]
  return files.length === 0 && paths.some(archiveKind) ? [ARCHIVE] : files
}

const ARCHIVE = 'archive'
