import { archiveKind } from '../../intake/archive-kind.ts'
import { allIgnored, type IgnoredPaths, type Leaf, type Tree, treeOf } from '../../intake/entry.ts'
import { fileLeaf, type OnDisk, openFolder, readFolder } from '../../intake/open-folder.ts'
import { openZip } from '../../intake/open-zip.ts'
import type { Ignored } from '../../model/handed-in.ts'

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
  const of = (...kinds: OnDisk['kind'][]): OnDisk[] => entries.filter(({ kind }) => kinds.includes(kind))
  const passedOver = of('link', 'special').map(({ name, kind }) =>
    skippedEntry(name, kind === 'link' ? kind : 'special'),
  )
  const tops = [...of('folder').map(folderEntry), ...(await Promise.all(of('file').map(fileEntry))), ...passedOver]
  return { entries: tops, close: () => {} }
}

/** The top-level entries of a zip. */
export async function topOfZip(file: string): Promise<Top> {
  const zip = await openZip(file)
  return { entries: topOfLeaves(zip.leaves, zip.ignored), close: () => zip.close() }
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

/** A link is not followed: it is somebody's submission of which nothing can be read. */
const skippedEntry = (name: string, why: Ignored): TopEntry => ({
  name,
  kind: 'file',
  leaf: { path: name, read: async () => 'not-a-file' },
  open: async () => treeOf([], { [why]: [name] }),
})

function topOfLeaves(leaves: readonly Leaf[], ignored: IgnoredPaths): TopEntry[] {
  const skipped = (Object.keys(ignored) as Ignored[]).flatMap((why) =>
    (ignored[why] ?? []).map((path) => ({ why, path })),
  )
  const folders = new Map<string, Leaf[]>()
  // A folder may hold nothing but links.
  for (const { path } of [...leaves, ...skipped]) if (path.includes('/')) folders.set(path.split('/')[0], [])
  for (const leaf of leaves) {
    const [name, ...rest] = leaf.path.split('/')
    if (rest.length > 0) folders.get(name)?.push({ ...leaf, path: rest.join('/') })
  }
  const below = (name: string): IgnoredPaths =>
    allIgnored(
      skipped
        .filter(({ path }) => path.startsWith(`${name}/`))
        .map(({ why, path }) => ({ ignored: { [why]: [path.slice(name.length + 1)] } })),
    )
  return [
    ...[...folders].map(([name, own]) => ({
      name,
      kind: 'folder' as const,
      open: async () => treeOf(own, below(name)),
      inside: async () => ({ entries: topOfLeaves(own, below(name)), close: () => {} }),
    })),
    ...leaves.filter(({ path }) => !path.includes('/')).map(leafEntry),
    ...skipped.filter(({ path }) => !path.includes('/')).map(({ path, why }) => skippedEntry(path, why)),
  ]
}
