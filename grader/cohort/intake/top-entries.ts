import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { archiveKind } from './archives.ts'
import { type Leaf, type Tree, treeOf } from './entry.ts'
import { fileLeaf, openFolder } from './open-folder.ts'
import { openZip } from './open-zip.ts'

/** What lies at the top of a class: probably somebody's. */
export interface TopEntry {
  readonly name: string
  readonly kind: 'folder' | 'file'
  /** Of a file. */
  readonly leaf?: Leaf
  open(): Promise<Tree>
  /** What lies at its top, should it hold the class; throws `Refused` where it cannot be opened. */
  inside?(): Promise<Top>
}

/** The top of a class, which is closed after use. */
export interface Top {
  readonly entries: readonly TopEntry[]
  close(): void
}

/** What lies at the top of a folder. */
export async function topOfFolder(root: string): Promise<Top> {
  const entries = await readdir(root, { withFileTypes: true })
  const [folders, files] = [entries.filter((one) => one.isDirectory()), entries.filter((one) => one.isFile())]
  const tops = [
    ...folders.map(({ name }) => folderEntry(join(root, name), name)),
    ...(await Promise.all(files.map(({ name }) => fileEntry(join(root, name), name)))),
  ]
  return { entries: tops, close: () => {} }
}

/** What lies at the top of a zip. */
export async function topOfZip(file: string): Promise<Top> {
  const zip = await openZip(file)
  return { entries: topOfLeaves(zip.leaves), close: () => zip.close() }
}

// --- internal ---

const folderEntry = (path: string, name: string): TopEntry => ({
  name,
  kind: 'folder',
  open: () => openFolder(path),
  inside: () => topOfFolder(path),
})

async function fileEntry(path: string, name: string): Promise<TopEntry> {
  const isZip = archiveKind(name) === 'zip'
  return { ...leafEntry(await fileLeaf(path, name)), ...(isZip && { inside: () => topOfZip(path) }) }
}

const leafEntry = (leaf: Leaf): TopEntry => ({ name: leaf.path, kind: 'file', leaf, open: async () => treeOf([leaf]) })

function topOfLeaves(leaves: readonly Leaf[]): TopEntry[] {
  const folders = new Map<string, Leaf[]>()
  for (const leaf of leaves) {
    const [name, ...rest] = leaf.path.split('/')
    if (rest.length === 0) continue
    if (!folders.has(name)) folders.set(name, [])
    folders.get(name)?.push({ ...leaf, path: rest.join('/') })
  }
  return [
    ...[...folders].map(([name, below]) => ({
      name,
      kind: 'folder' as const,
      open: async () => treeOf(below),
      inside: async () => ({ entries: topOfLeaves(below), close: () => {} }),
    })),
    ...leaves.filter(({ path }) => !path.includes('/')).map(leafEntry),
  ]
}
