import { lstat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { kitRoot } from '../platform/kit-root.ts'
import { readPatiently } from '../platform/read-patiently.ts'
import { writeWholeInFolder } from '../platform/write-whole.ts'
import { keepBackup, latestBackup } from './backups.ts'
import type { ResetOutcome } from './screen/reset.ts'

/** A file that can be put back: its path from the kit's root, and how it was given. */
export interface GivenFile {
  readonly file: string
  readonly given: () => Promise<Uint8Array>
}

/** Puts a file back as it was given. Backs up the current one first. */
export const resetFile = ({ file, given }: GivenFile): Promise<ResetOutcome> =>
  guarded(file, async (there) => {
    const text = await given()
    if (there === undefined) {
      await write(file, text)
      return { kind: 'created', file }
    }
    if (sameText(there, text)) return { kind: 'unchanged', file }
    const backup = await keepBackup(file, there)
    await write(file, text)
    return { kind: 'reset', file, backup }
  })

/** Restores the latest backup of a file. Backs up the current one first, unless it is as it was given. */
export const restoreFile = ({ file, given }: GivenFile): Promise<ResetOutcome> =>
  guarded(file, async (there) => {
    const latest = await latestBackup(file)
    if (latest === undefined) return { kind: 'no-backup', file }
    if (there && Buffer.compare(there, latest.content) === 0) return { kind: 'same', file, from: latest.path }
    const text = await given()
    const backup = there && !sameText(there, text) ? await keepBackup(file, there) : undefined
    await write(file, latest.content)
    return { kind: 'restored', file, from: latest.path, backup }
  })

// --- internal ---

const pathOf = (file: string): string => join(kitRoot, file)

const write = (file: string, content: Uint8Array): Promise<void> => writeWholeInFolder(pathOf(file), content)

// Editors change line ends and byte order marks; that is not the student's work.
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
const sameText = (a: Uint8Array, b: Uint8Array): boolean => textOf(a) === textOf(b)

// Links are never followed: their targets do not belong to the course.
async function guarded(
  file: string,
  act: (there: Uint8Array | undefined) => Promise<ResetOutcome>,
): Promise<ResetOutcome> {
  const path = pathOf(file)
  try {
    const [folder, stat] = [await kindOf(dirname(path)), await kindOf(path)]
    if (folder === 'other' || folder === 'file') return { kind: 'not-a-file', file: dirname(file) }
    if (stat === 'other' || stat === 'folder') return { kind: 'not-a-file', file }
    return await act(stat === 'missing' ? undefined : await readPatiently(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { kind: 'failed', file, code }
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
  try {
    const stat = await lstat(path)
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return 'missing'
    throw error
  }
}
