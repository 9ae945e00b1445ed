import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { archiveKind } from '../../intake/archive-kind.ts'
import { kitRoot } from '../../platform/kit-root.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** The folder with the student's files, and what the user calls it. */
export interface Folder {
  readonly folder: string
  readonly shownFolder: string
}

/** `--submission DIR`: the folder that is looked at. */
export const SUBMISSION = { submission: { type: 'string' } } as const

/** The submission that is meant; `exercises/` where none is named. An archive, as it was handed in, is one where it can be opened. */
export function folderOf(submission: string | undefined, words: Texts, archives?: 'opened'): Folder {
  if (submission === undefined) return { folder: join(kitRoot, 'exercises'), shownFolder: 'exercises' }
  const folder = resolve(submission)
  const found = statSync(folder, { throwIfNoEntry: false })
  const isArchive = archives === 'opened' && found?.isFile() && archiveKind(submission) !== undefined
  if (!found?.isDirectory() && !isArchive) throw new UsageError(words.noSuchFolder(submission))
  return { folder, shownFolder: submission.replace(/\/+$/, '') }
}
