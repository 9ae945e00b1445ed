import { archiveKind } from '../../intake/archive-kind.ts'
import { type Leaf, type Tree, treeOf } from '../../intake/entry.ts'
import { fileLeaf, type OnDisk, openFolder, readFolder } from '../../intake/open-folder.ts'
import { openZip } from '../../intake/open-zip.ts'

/** A top-level entry of a class: probably a submission. */
export interface TopEntry {
  readonly name: string
  readonly kind: 'folder' | 'file'
  /** Of a file. */
  readonly leaf?: Leaf
  open(): Promise<Tree>
  /** Its own top-level entries, if it contains the class; throws `RefusedError` if it cannot be opened. */
  inside?(): Promise<Top>
}

/** The top level of a class; close it after use. */
export interface Top {
  readonly entries: readonly TopEntry[]
  close(): void
}

/** The top-level entries of a folder. */
export async function topOfFolder(root: Buffer): Promise<Top> {
  const entries = await readFolder(root)
  const [folders, files] = [
    entries.filter((one) => one.kind === 'folder'),
    entries.filter((one) => one.kind === 'file'),
  ]
  const tops = [...folders.map(folderEntry), ...(await Promise.all(files.map(fileEntry)))]
  return { entries: tops, close: () => {} }
}

/** The top-level entries of a zip. */
export async function topOfZip(file: string): Promise<Top> {
  const zip = await openZip(file)
  return { entries: topOfLeaves(zip.leaves), close: () => zip.close() }
}

// --- internal ---

const folderEntry = ({ name, at }: OnDisk): TopEntry => ({
  name,
  kind: 'folder',
  open: () => openFolder(at),
  inside: () => topOfFolder(at),
})

async function fileEntry({ name, at }: OnDisk): Promise<TopEntry> {
  const isZip = archiveKind(name) === 'zip'
  return { ...leafEntry(await fileLeaf(at, name)), ...(isZip && { inside: () => topOfZip(at.toString()) }) }
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
