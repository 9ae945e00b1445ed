import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chapters, courseFiles } from '../course/manifest.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { readSubmission } from './submission.ts'
import type { Submission } from '../model/submission.ts'

/** Finds the course's files in a folder: in its chNN/ folders, or else anywhere in it, as some systems deliver them. */
export async function readFolder(folder: string): Promise<Submission> {
  if (chapters.some((chapter) => existsSync(join(folder, chapter)))) return readCourse(folder)
  const { takeSubmission } = await import('./take.ts')
  const { openFolder } = await import('./open-folder.ts')
  return (await takeSubmission(() => openFolder(Buffer.from(folder)))).submission
}

/** Reads the course's files of a folder. A user's own folder may contain links (to a synced folder); a submission may not. */
export const readCourse = (folder: string): Promise<Submission> =>
  readSubmission(folder, courseFiles, folder === join(kitRoot, 'exercises') ? 'followed' : 'refused')
