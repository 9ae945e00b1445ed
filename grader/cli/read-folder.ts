import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chapters, courseFiles } from '../course/manifest.ts'
import { readSubmission, type Submission } from '../sandbox/prepare/submission.ts'

/** The course's files of a folder: in its chNN/ folders; where it has none of these, wherever they lie in it, as some systems hand them on. */
export async function readFolder(folder: string): Promise<Submission> {
  if (chapters.some((chapter) => existsSync(join(folder, chapter)))) return readSubmission(folder, courseFiles)
  const { takeSubmission } = await import('../cohort/intake/take.ts')
  const { openFolder } = await import('../cohort/intake/open-folder.ts')
  return (await takeSubmission(() => openFolder(Buffer.from(folder)))).submission
}
