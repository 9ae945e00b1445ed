import { stat } from 'node:fs/promises'
import { archiveKind } from './archives.ts'
import { type Leaf, type Tree, treeOf } from './entry.ts'
import { readExportName } from './export-names.ts'
import { GRADESCOPE_PAGE, type GradescopeRecord, readGradescopePage } from './gradescope.ts'
import { fileLeaf, openFolder, readFolder } from './open-folder.ts'
import { openZip } from './open-zip.ts'
import { isNeverEntered } from './safe-path.ts'
import type { Student } from './student.ts'

/** What one student, or one group, handed in. */
export interface Source {
  /** What its folder or file is called. */
  readonly name: string
  /** What it is told apart by. */
  readonly group: string
  readonly students: readonly Student[]
  readonly late?: boolean
  readonly submittedAt?: Date
  /** When its archive was written, where it is one. */
  readonly packedAt?: Date
  open(): Promise<Tree>
}

/** The submissions of a class. */
export interface ClassSources {
  readonly sources: readonly Source[]
  /** Files beside them that are nobody's. */
  readonly others: readonly string[]
  close(): void
}

/** Finds the submissions in a folder, or in a zip that holds them all. Throws `Refused` where the zip cannot be opened. */
export async function openClass(path: string): Promise<ClassSources> {
  if ((await stat(path)).isDirectory())
    return { ...(await gather(await topOfFolder(Buffer.from(path)))), close: () => {} }
  const zip = await openZip(path)
  return { ...(await gather(topOfZip(zip.leaves))), close: () => zip.close() }
}

// --- internal ---

interface TopEntry {
  readonly name: string
  readonly kind: 'folder' | 'file'
  /** Of a file. */
  readonly leaf?: Leaf
  open(): Promise<Tree>
}

async function topOfFolder(root: Buffer): Promise<TopEntry[]> {
  const entries = await readFolder(root)
  const folders = entries.filter(({ kind }) => kind === 'folder')
  if (folders.length === 1) {
    // Gradescope packs its export into a folder of its own.
    const inside = await readFolder(folders[0].at)
    if (inside.some(({ name }) => name === GRADESCOPE_PAGE)) return topOfFolder(folders[0].at)
  }
  const files = entries.filter(({ kind }) => kind === 'file')
  return [
    ...folders.map(({ name, at }) => ({ name, kind: 'folder' as const, open: () => openFolder(at) })),
    ...(await Promise.all(files.map(async ({ name, at }) => topFile(await fileLeaf(at, name))))),
  ]
}

const topFile = (leaf: Leaf): TopEntry => ({ name: leaf.path, kind: 'file', leaf, open: async () => treeOf([leaf]) })

function topOfZip(leaves: readonly Leaf[]): TopEntry[] {
  const folders = new Map<string, Leaf[]>()
  for (const leaf of leaves) {
    const [name, ...rest] = leaf.path.split('/')
    if (rest.length === 0) continue
    if (!folders.has(name)) folders.set(name, [])
    folders.get(name)?.push({ ...leaf, path: rest.join('/') })
  }
  const below = (name: string): Leaf[] => folders.get(name) ?? []
  const names = [...folders.keys()].filter((name) => !isNeverEntered(name))
  if (names.length === 1 && below(names[0]).some(({ path }) => path === GRADESCOPE_PAGE))
    return topOfZip(below(names[0]))
  return [
    ...names.map((name) => ({ name, kind: 'folder' as const, open: async () => treeOf(below(name)) })),
    ...leaves.filter(({ path }) => !path.includes('/')).map(topFile),
  ]
}

async function gather(top: readonly TopEntry[]): Promise<Omit<ClassSources, 'close'>> {
  const page = await gradescopePage(top)
  const groups = new Map<string | TopEntry, { named: ReturnType<typeof readExportName>; entry: TopEntry }[]>()
  const others: string[] = []
  for (const entry of top.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || isNeverEntered(entry.name)) continue
    const named = readExportName(entry.name.normalize('NFC'), entry.kind)
    if (named.textOnly) continue
    if (entry.kind === 'file' && named.file === undefined && !archiveKind(entry.name)) {
      if (entry.name !== GRADESCOPE_PAGE) others.push(entry.name)
      continue
    }
    // What stands there by itself, a folder kim and an archive kim.zip, is not one submission; nor are two names that only read alike.
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
