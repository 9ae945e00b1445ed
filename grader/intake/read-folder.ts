import { existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { chapters, courseFiles } from '../course/manifest.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { archiveKind } from './archive-kind.ts'
import { treeOf } from './entry.ts'
import { mistakableIn } from './mistakable.ts'
import { readSubmission } from './submission.ts'
import type { Submission } from '../model/submission.ts'

/**
 * Reads the course's files of a folder, or of an archive as it was handed in: from its chNN/ folders, and what is missing there from wherever it lies, under the
 * names that systems give to copies.
 */
export async function readFolder(folder: string): Promise<Submission> {
  if (archiveKind(folder) && statSync(folder).isFile()) return readArchive(folder)
  const inPlace = chapters.some((chapter) => existsSync(join(folder, chapter))) ? await readCourse(folder) : undefined
  if (inPlace && !isMissing(inPlace)) return inPlace
  const { takeSubmission } = await import('./take.ts')
  const { openFolder } = await import('./open-folder.ts')
  const { submission } = await takeSubmission(() => openFolder(Buffer.from(folder)))
  return inPlace ? completed(inPlace, submission) : submission
}

/**
 * Reads the course's files of a folder by their exact names, and tells what may be meant for a missing one. A user's own
 * folder may contain links (to a synced folder); a submission may not.
 */
export async function readCourse(folder: string): Promise<Submission> {
  const links = folder === join(kitRoot, 'exercises') ? 'followed' : 'refused'
  const submission = await readSubmission(folder, courseFiles, links)
  return isMissing(submission) ? { ...submission, mistakable: mistakableIn(await namesIn(folder)) } : submission
}

// --- internal ---

async function readArchive(file: string): Promise<Submission> {
  const { takeSubmission } = await import('./take.ts')
  const { fileLeaf } = await import('./open-folder.ts')
  const leaf = await fileLeaf(Buffer.from(file), basename(file))
  return (await takeSubmission(async () => treeOf([leaf]))).submission
}

const isMissing = ({ unreadable }: Submission): boolean => [...unreadable.values()].includes('missing')

function completed({ files, unreadable, mistakable }: Submission, taken: Submission): Submission {
  const isFound = (file: string): boolean => unreadable.get(file) === 'missing' && taken.files.has(file)
  return {
    files: new Map([...files, ...[...taken.files].filter(([file]) => isFound(file))]),
    unreadable: new Map([...unreadable].filter(([file]) => !isFound(file))),
    mistakable,
  }
}

/** What lies in a folder and in its chNN/ folders. */
async function namesIn(folder: string): Promise<string[]> {
  const within = ['', ...chapters.map((chapter) => `${chapter}/`)]
  const names = within.map(async (place) =>
    (await readdir(join(folder, place)).catch(() => [])).map((name) => place + name),
  )
  return (await Promise.all(names)).flat()
}
