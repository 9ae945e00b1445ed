import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { patiently } from './patiently.ts'

/**
 * Writes a file atomically: the old content stays until the new content is completely on disk. `mode`: who may read it. A device or a pipe
 * (/dev/null, a FIFO) is written to, and stays what it is.
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  if (await isStream(path)) return writeFile(path, content)
  const draft = `${path}.${process.pid}.tmp`
  try {
    await writeFile(draft, content, { mode })
    await patiently(() => rename(draft, path))
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
}

/** The same at the path that a user named: where that is a link (/dev/stdout), at what it leads to. */
export async function writeWholeAt(path: string, content: string | Uint8Array): Promise<void> {
  await writeWhole(await realpath(path).catch(() => path), content)
}

/** The same, but creates the folder if needed. */
export async function writeWholeInFolder(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeWhole(path, content, mode)
}

// --- internal ---

async function isStream(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return (
    found !== undefined && (found.isFIFO() || found.isCharacterDevice() || found.isBlockDevice() || found.isSocket())
  )
}
