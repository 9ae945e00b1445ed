import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { readableEnding } from './book/reports-of.ts'

/** The files in a grades folder. None is hidden, because uploads of a folder (CI artifacts) often leave out hidden files. */
export const pathsIn = (out: string) => ({
  record: join(out, 'class.json'),
  journal: join(out, 'journal.log'),
  lock: join(out, 'lock'),
  reports: join(out, 'reports'),
  instructor: join(out, 'instructor'),
  gradebook: join(out, 'gradebook.csv'),
  canvas: join(out, 'canvas.csv'),
  changes: join(out, 'changes.csv'),
  page: join(out, 'class.html'),
  feedback: join(out, 'feedback'),
  moodle: join(out, 'moodle.csv'),
})

/** The mode of files that tell of cases, or of the whole class. */
export const OWNER_ONLY = 0o600

/** The path of a submission's report, as the gradebook shows it. */
export const reportPathOf = (key: string): string => `reports/${key}.${readableEnding()}`

/** Creates the folder of a class. */
export const makeFolder = async (out: string): Promise<void> => void (await mkdir(out, { recursive: true }))
