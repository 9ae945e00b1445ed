import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '../platform/write-whole.ts'
import type { Audience } from '../verdict/student-view.ts'
import { renderReportsOf } from './book/reports-of.ts'
import type { BookSettings, SubmissionOutcome } from './class-record.ts'
import { OWNER_ONLY, pathsIn } from './class-folder.ts'

/** Writes a submission's reports if it was graded. */
export async function writeReportsOf(
  { record, told }: SubmissionOutcome,
  out: string,
  settings: BookSettings,
): Promise<void> {
  if (!told) return
  for (const { audience, ending, text } of await renderReportsOf(told, settings))
    await writeWhole(join(folderFor(audience, out), `${record.key}.${ending}`), text, modeFor(audience))
}

/** Removes the reports on what is not in the class any more, or does not count. */
export async function removeStaleReports(out: string, outcomes: readonly SubmissionOutcome[]): Promise<void> {
  const keys = new Set(
    outcomes.flatMap(({ record, told, status }) => (told || status === 'pending' ? [record.key] : [])),
  )
  for (const folder of [pathsIn(out).reports, pathsIn(out).instructor])
    for (const name of await readdir(folder))
      if (!keys.has(name.replace(/\.(?:html|md|json)$/, ''))) await rm(join(folder, name), { force: true })
}

/** Creates the folders of the reports, and removes the unfinished files of a run that was killed. */
export async function tidyReports(out: string): Promise<void> {
  const { reports, instructor } = pathsIn(out)
  for (const folder of [reports, instructor]) await mkdir(folder, { recursive: true })
  await chmod(instructor, 0o700)
  for (const folder of [out, reports, instructor])
    for (const name of await readdir(folder)) if (DRAFT.test(name)) await rm(join(folder, name), { force: true })
}

// --- internal ---

const folderFor = (audience: Audience, out: string): string =>
  audience === 'student' ? pathsIn(out).reports : pathsIn(out).instructor

// What an instructor alone may see is for nobody else on the machine, either.
const modeFor = (audience: Audience): number | undefined => (audience === 'instructor' ? OWNER_ONLY : undefined)

// The names that `writeWhole` gives to unfinished files.
const DRAFT = /\.\d+\.tmp$/
