import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { patiently } from './patiently.ts'

/** Writes a file atomically: the old content stays until the new content is completely on disk. `mode`: who may read it. */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await writeFile(draft, content, { mode })
    await patiently(() => rename(draft, path))
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    throw error
  }
}

/** The same, but creates the folder if needed. */
export async function writeWholeInFolder(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeWhole(path, content, mode)
}
