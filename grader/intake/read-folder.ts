import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chapters, courseFiles } from '../course/manifest.ts'
import { kitRoot } from '../platform/kit-root.ts'
import { readSubmission } from './submission.ts'
import type { Submission } from '../model/submission.ts'

/** The course's files of a folder: in its chNN/ folders; where it has none of these, wherever they lie in it, as some systems hand them on. */
export async function readFolder(folder: string): Promise<Submission> {
  if (chapters.some((chapter) => existsSync(join(folder, chapter)))) return readCourse(folder)
  const { takeSubmission } = await import('./take.ts')
  const { openFolder } = await import('./open-folder.ts')
  return (await takeSubmission(() => openFolder(Buffer.from(folder)))).submission
}

/** The course's files of a folder. Whoever keeps their own exercises elsewhere (in a synced folder) may link to them; a submission may not. */
export const readCourse = (folder: string): Promise<Submission> =>
  readSubmission(folder, courseFiles, folder === join(kitRoot, 'exercises') ? 'followed' : 'refused')
