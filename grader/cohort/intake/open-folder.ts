import { lstat, open, readdir, type FileHandle } from 'node:fs/promises'
import { constants, type Dirent } from 'node:fs'
import { join } from 'node:path'
import type { Unreadable } from '../../sandbox/prepare/submission.ts'
import { countIgnored, type Leaf, Refused, type Tree, treeOf } from './entry.ts'
import { type Limits, LIMITS } from './limits.ts'
import { isNeverEntered } from './safe-path.ts'

/** What lies in a folder on the disk: no link is followed. */
export async function openFolder(root: string, limits: Limits = LIMITS): Promise<Tree> {
  const leaves: Leaf[] = []
  const ignored = countIgnored()
  let entries = 0
  const walk = async (folder: string, depth: number): Promise<void> => {
    for (const entry of await entriesOf(join(root, folder))) {
      if (++entries > limits.entries || depth > limits.depth) throw new Refused('too-much')
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isSymbolicLink()) ignored.add('link')
      else if (entry.isDirectory()) {
        if (!isNeverEntered(entry.name)) await walk(path, depth + 1)
      } else if (entry.isFile()) leaves.push(await fileLeaf(join(root, path), path))
      else ignored.add('special')
    }
  }
  await walk('', 0)
  return treeOf(leaves, ignored.counts)
}

/** A file on the disk as a leaf. */
export async function fileLeaf(file: string, path: string): Promise<Leaf> {
  const { mtime } = await lstat(file)
  return { path: path.normalize('NFC'), modified: mtime, read: (maxBytes) => readRegular(file, maxBytes) }
}

// --- internal ---

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (isDenied(error)) throw new Refused('no-permission')
    throw error
  }
}

// Opened before it is looked at: what is behind the name cannot be exchanged in between, and a pipe does not make us wait.
async function readRegular(file: string, maxBytes: number): Promise<Buffer | Unreadable> {
  let handle: FileHandle | undefined
  try {
    handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
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
