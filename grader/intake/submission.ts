import { lstat, stat as follow } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Unreadable, Submission } from '../model/submission.ts'
import { readPatiently } from '../platform/read-patiently.ts'
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
  const look = links === 'followed' ? follow : lstat
  const read = await Promise.all(paths.map((path) => readOne(root, path, look)))
  const files = new Map<string, string>()
  const unreadable = new Map<string, Unreadable>()
  // In the order of the paths, not in the one in which the disk answers: what is said of the files follows it.
  for (const [i, path] of paths.entries()) {
    const one = read[i]
    if ('text' in one) files.set(path, one.text)
    else unreadable.set(path, one.why)
  }
  return { files, unreadable }
}

/** Why a file cannot be read, by the code that the system gives; undefined where it is none that a user can mend. */
export const whyUnreadable = (code = ''): Unreadable | undefined => (Object.hasOwn(WHYS, code) ? WHYS[code] : undefined)

// --- internal ---

const WHYS: Readonly<Record<string, Unreadable>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'held',
}

async function readOne(root: string, path: string, look: typeof lstat): Promise<DecodedText> {
  try {
    const folder = await look(join(root, dirname(path)))
    const stat = await look(join(root, path))
    if (!folder.isDirectory() || !stat.isFile()) return { why: 'not-a-file' }
    if (stat.size > MAX_FILE_BYTES) return { why: 'too-large' }
    return decodeText(await readPatiently(join(root, path)))
  } catch (error) {
    const why = whyUnreadable((error as NodeJS.ErrnoException).code)
    if (why) return { why }
    throw error
  }
}
