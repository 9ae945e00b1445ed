import { lstat, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileOf } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { readStub } from '../course/stub-files.ts'
import type { ResetOutcome } from './screen/reset.ts'
import { writeWholeInFolder } from '../platform/write-whole.ts'
import { keepBackup, latestBackup } from './backups.ts'

/** Restores an exercise's stub. Backs up the current file first. */
export const resetExercise = (id: ExerciseId): Promise<ResetOutcome> =>
  guarded(id, async (file, there) => {
    const stub = await readStub(id)
    if (there === undefined) {
      await write(id, stub)
      return { kind: 'created', file }
    }
    if (sameText(there, stub)) return { kind: 'unchanged', file }
    const backup = await keepBackup(file, there)
    await write(id, stub)
    return { kind: 'reset', file, backup }
  })

/** Restores the latest backup of an exercise. Backs up the current file first, unless it is an unchanged stub. */
export const restoreExercise = (id: ExerciseId): Promise<ResetOutcome> =>
  guarded(id, async (file, there) => {
    const latest = await latestBackup(file)
    if (latest === undefined) return { kind: 'no-backup', file }
    if (there && Buffer.compare(there, latest.content) === 0) return { kind: 'same', file, from: latest.path }
    const stub = await readStub(id)
    const backup = there && !sameText(there, stub) ? await keepBackup(file, there) : undefined
    await write(id, latest.content)
    return { kind: 'restored', file, from: latest.path, backup }
  })

// --- internal ---

const pathOf = (id: ExerciseId): string => join(kitRoot, 'exercises', fileOf(id))

const write = (id: ExerciseId, content: Uint8Array): Promise<void> => writeWholeInFolder(pathOf(id), content)

// Editors change line ends and byte order marks; that is not the student's work.
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\r\n', '\n')
const sameText = (a: Uint8Array, b: Uint8Array): boolean => textOf(a) === textOf(b)

// Links are never followed: their targets do not belong to the course.
async function guarded(
  id: ExerciseId,
  act: (file: string, there: Uint8Array | undefined) => Promise<ResetOutcome>,
): Promise<ResetOutcome> {
  const file = `exercises/${fileOf(id)}`
  try {
    const [folder, stat] = [await kindOf(dirname(pathOf(id))), await kindOf(pathOf(id))]
    if (folder === 'other' || folder === 'file') return { kind: 'not-a-file', file: dirname(file) }
    if (stat === 'other' || stat === 'folder') return { kind: 'not-a-file', file }
    return await act(file, stat === 'missing' ? undefined : await readFile(pathOf(id)))
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
