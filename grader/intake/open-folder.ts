import { lstat, open, readdir, type FileHandle } from 'node:fs/promises'
import { constants, type Dirent } from 'node:fs'
import { sep } from 'node:path'
import type { Unreadable } from '../model/submission.ts'
import { patiently } from '../platform/patiently.ts'
import { decodeName } from './decode-name.ts'
import { type Leaf, listIgnored, RefusedError, type Tree, treeOf } from './entry.ts'
import { type Limits, LIMITS } from './limits.ts'
import { isNeverEntered } from './safe-path.ts'

/** An entry of a folder on disk. */
export interface OnDisk {
  readonly name: string
  /** Its path as raw bytes: the name may not be UTF-8. */
  readonly at: Buffer
  readonly kind: 'folder' | 'file' | 'link' | 'special'
}

/** The entries of a folder, by name. */
export async function readFolder(folder: Buffer): Promise<OnDisk[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  const found = entries.map((entry) => ({
    name: decodeName(entry.name) ?? entry.name.toString(),
    at: Buffer.concat([folder, Buffer.from(sep), entry.name]),
    kind: kindOf(entry),
  }))
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** Lists the contents of a folder on disk without following links. */
export async function openFolder(root: Buffer, limits: Limits = LIMITS): Promise<Tree> {
  const leaves: Leaf[] = []
  const ignored = listIgnored()
  let entries = 0
  const walk = async (folder: Buffer, above: string, depth: number): Promise<void> => {
    for (const { name, at, kind } of await readOrRefuse(folder)) {
      if (++entries > limits.entries || depth > limits.depth) throw new RefusedError('too-much')
      const path = above + name
      if (kind === 'file') leaves.push(await fileLeaf(at, path))
      else if (kind !== 'folder') ignored.add(kind, path)
      else if (!isNeverEntered(name)) await walk(at, `${path}/`, depth + 1)
    }
  }
  await walk(root, '', 0)
  return treeOf(leaves, ignored.paths)
}

/** A file on disk as a readable entry. */
export async function fileLeaf(file: Buffer, path: string): Promise<Leaf> {
  const { mtime } = await lstat(file)
  return { path: path.normalize('NFC'), modified: { at: mtime }, read: (maxBytes) => readRegular(file, maxBytes) }
}

// --- internal ---

function kindOf(entry: Dirent<Buffer>): OnDisk['kind'] {
  if (entry.isSymbolicLink()) return 'link'
  return entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'special'
}

async function readOrRefuse(folder: Buffer): Promise<OnDisk[]> {
  try {
    return await readFolder(folder)
  } catch (error) {
    if (isDenied(error)) throw new RefusedError('no-permission')
    throw error
  }
}

const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

// Open first, then inspect: the file cannot be exchanged in between, and a pipe cannot block us.
async function readRegular(file: Buffer, maxBytes: number): Promise<Buffer | Unreadable> {
  let handle: FileHandle | undefined
  try {
    handle = await patiently(() => open(file, FLAGS))
    const stat = await handle.stat()
    if (!stat.isFile()) return 'not-a-file'
    return stat.size > maxBytes ? 'too-large' : await handle.readFile()
  } catch (error) {
    if (isDenied(error)) return 'no-permission'
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') return 'not-a-file'
    throw error
  } finally {
    await handle?.close()
  }
}

const isDenied = (error: unknown): boolean => ['EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')
