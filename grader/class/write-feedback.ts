import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from '../platform/write-whole.ts'
import { feedbackFiles, type FeedbackSystem, type LeftOver } from './book/feedback.ts'
import { readableEnding } from './book/reports-of.ts'
import type { SubmissionOutcome } from './class-record.ts'
import { pathsIn, reportPathOf } from './class-folder.ts'
import { type Entry, zip } from './release/zip.ts'

/** The reports to give back, where they were written, and who is not among them. */
export interface WrittenFeedback {
  readonly path: string
  readonly count: number
  readonly left: readonly LeftOver[]
}

/** Where the reports for a system lie. */
export const feedbackPathIn = (out: string, system: FeedbackSystem): string =>
  system === 'folder' ? pathsIn(out).feedback : `${pathsIn(out).feedback}-${system}.zip`

/** Writes the students' reports as a system takes them back: a zip for Moodle or Canvas, or a folder for each student. */
export async function writeFeedback(
  out: string,
  outcomes: readonly SubmissionOutcome[],
  system: FeedbackSystem,
): Promise<WrittenFeedback> {
  const { files, left } = feedbackFiles(outcomes, system, readableEnding())
  const read = (key: string): Promise<Buffer> => readFile(join(out, reportPathOf(key)))
  const path = feedbackPathIn(out, system)
  if (system === 'folder') {
    await rm(path, { recursive: true, force: true })
    for (const file of files) {
      await mkdir(dirname(join(path, file.path)), { recursive: true })
      await writeWhole(join(path, file.path), await read(file.key))
    }
  } else {
    const entries = new Map<string, Entry>()
    for (const file of files) entries.set(file.path, { bytes: await read(file.key) })
    await writeWhole(path, await zip(entries))
  }
  return { path, count: files.length, left }
}
