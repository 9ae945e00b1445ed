import { lstat, readFile, stat as follow } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Unreadable, Submission } from '../model/submission.ts'
import { patiently } from '../platform/patiently.ts'
import { type DecodedText, decodeText } from './decode-text.ts'

/** A larger file was not written by hand. */
export const MAX_FILE_BYTES = 64 * 1024

/**
 * Reads the named files below `root`: only regular text files of a reasonable size. Links are refused because they could lead to files
 * that are not the submitter's; a user who grades their own files can allow links.
 */
export async function readSubmission(
  root: string,
  paths: readonly string[],
  links: 'refused' | 'followed' = 'refused',
): Promise<Submission> {
  const files = new Map<string, string>()
  const unreadable = new Map<string, Unreadable>()
  await Promise.all(
    paths.map(async (path) => {
      const read = await readOne(root, path, links === 'followed' ? follow : lstat)
      if ('text' in read) files.set(path, read.text)
      else unreadable.set(path, read.why)
    }),
  )
  return { files, unreadable }
}

// --- internal ---

async function readOne(root: string, path: string, look: typeof lstat): Promise<DecodedText> {
  try {
    const folder = await look(join(root, dirname(path)))
    const stat = await look(join(root, path))
    if (!folder.isDirectory() || !stat.isFile()) return { why: 'not-a-file' }
    if (stat.size > MAX_FILE_BYTES) return { why: 'too-large' }
    return decodeText(await patiently(() => readFile(join(root, path))))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { why: 'missing' }
    if (code === 'ELOOP') return { why: 'not-a-file' }
    if (code === 'EACCES' || code === 'EPERM') return { why: 'no-permission' }
    throw error
  }
}
