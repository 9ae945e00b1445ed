import { stat } from 'node:fs/promises'
import { archiveKind } from '../../intake/archives.ts'
import { type Tree, treeOf } from '../../intake/entry.ts'
import { readExportName } from './export-names.ts'
import { GRADESCOPE_PAGE, type GradescopeRecord, readGradescopePage } from './gradescope.ts'
import type { Student } from './student.ts'
import { type TopEntry, topOfFolder, topOfZip } from './top-entries.ts'
import { isHidden, unwrap } from './unwrap.ts'

/** The submission of one student or one group. */
export interface Source {
  /** The name of its folder or file. */
  readonly name: string
  /** Its identity in the class. */
  readonly group: string
  readonly students: readonly Student[]
  readonly late?: boolean
  readonly submittedAt?: Date
  /** The modification time of its archive, if it is one. */
  readonly packedAt?: Date
  open(): Promise<Tree>
}

/** The submissions of a class. */
export interface ClassSources {
  readonly sources: readonly Source[]
  /** Files beside them that belong to no submission. */
  readonly others: readonly string[]
  /** The single folder or zip that contains all of them. */
  readonly inside?: string
  close(): void
}

/**
 * Finds the submissions in a folder, or in a zip that contains them all. Throws `RefusedError` if the zip cannot be opened, and `OneSubmission`
 * if it is not a class.
 */
export async function openClass(path: string): Promise<ClassSources> {
  const outer = (await stat(path)).isDirectory() ? await topOfFolder(Buffer.from(path)) : await topOfZip(path)
  const { top, inside } = await unwrap(outer)
  return { ...(await gather(top.entries)), inside, close: top.close }
}

// --- internal ---

async function gather(top: readonly TopEntry[]): Promise<Pick<ClassSources, 'sources' | 'others'>> {
  const page = await gradescopePage(top)
  const groups = new Map<string | TopEntry, { named: ReturnType<typeof readExportName>; entry: TopEntry }[]>()
  const others: string[] = []
  for (const entry of top.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isHidden(entry)) continue
    const named = readExportName(entry.name.normalize('NFC'), entry.kind)
    if (named.textOnly) continue
    if (entry.kind === 'file' && named.file === undefined && !archiveKind(entry.name)) {
      if (entry.name !== GRADESCOPE_PAGE) others.push(entry.name)
      continue
    }
    // A folder kim and an archive kim.zip are two submissions; so are two names that only look the same.
    const key = named.file === undefined ? entry : named.group
    groups.set(key, [...(groups.get(key) ?? []), { named, entry }])
  }
  return { sources: [...groups.values()].map((parts) => sourceOf(parts, page)), others }
}

async function gradescopePage(top: readonly TopEntry[]): Promise<ReadonlyMap<string, GradescopeRecord>> {
  const bytes = await top.find(({ name }) => name === GRADESCOPE_PAGE)?.leaf?.read(PAGE_BYTES)
  return typeof bytes === 'object' ? readGradescopePage(bytes.toString('utf8')) : new Map()
}

const PAGE_BYTES = 64 * 1024 * 1024

function sourceOf(
  parts: readonly { readonly named: ReturnType<typeof readExportName>; readonly entry: TopEntry }[],
  page: ReadonlyMap<string, GradescopeRecord>,
): Source {
  const [{ named, entry }] = parts
  const record = page.get(entry.name)
  const leaves = parts.flatMap(({ entry: { leaf }, named: { file } }) =>
    leaf && file !== undefined ? [{ ...leaf, path: file.normalize('NFC') }] : [],
  )
  const dates = parts.flatMap(({ entry: { leaf } }) => (leaf?.modified ? [leaf.modified.getTime()] : []))
  return {
    name: entry.name.normalize('NFC'),
    group: named.group,
    students: record?.students.length ? record.students : [named.student],
    late: parts.some((part) => part.named.late) || undefined,
    submittedAt: record?.submittedAt,
    packedAt: dates.length > 0 ? new Date(Math.max(...dates)) : undefined,
    open: leaves.length > 0 ? async () => treeOf(leaves) : entry.open,
  }
}
