// A class as stored in a folder: the record, the journal, and the reports and gradebooks made from both.
import { chmod, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CourseVerdict, ReportAbout } from '../model/verdict.ts'
import { applyOverrides } from '../verdict/overrides.ts'
import { applyThresholds } from '../verdict/thresholds.ts'
import { callOf } from './insights/insights.ts'
import { showTime } from './times/local-time.ts'
import { applyScoreOverrides } from '../verdict/score-overrides.ts'
import { blankVerdict } from './blank-verdict.ts'
import type { Audience } from '../verdict/student-view.ts'
import { writeWhole } from '../platform/write-whole.ts'
import { withLateCost } from './book/late.ts'
import { readableEnding, renderReportsOf } from './book/reports-of.ts'
import {
  type BookSettings,
  type ClassRecord,
  type SubmissionOutcome,
  statusOf,
  type SubmissionRecord,
} from './class-record.ts'
import { readJournal } from './journal/journal.ts'

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

/** The outcome of a submission, with the points of the class. */
export function outcomeOf(
  record: SubmissionRecord,
  verdict: CourseVerdict | undefined,
  { settings, conditions }: Pick<ClassRecord, 'settings' | 'conditions'>,
): SubmissionOutcome {
  const status = statusOf(record, verdict !== undefined)
  const given = record.scoreOverrides ?? []
  const graded = status === 'graded' ? verdict : given.length > 0 ? blankVerdict(conditions) : undefined
  if (graded) {
    const told = applyScoreOverrides(pointsOf(graded, settings), given)
    const counted = { ...withLateCost(told, record, settings), about: aboutOf(record, graded, settings) }
    return { record, status, verdict: counted, told: counted }
  }
  const about = aboutOf(record, verdict, settings)
  const told = status === 'unreadable' && verdict && { ...pointsOf(verdict, settings), ungraded: true, about }
  return { record, status, told: told || undefined }
}

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

/** Creates the folder of a class. */
export const makeFolder = async (out: string): Promise<void> => void (await mkdir(out, { recursive: true }))

/** Creates the folders of the reports, and removes the unfinished files of a run that was killed. */
export async function tidyReports(out: string): Promise<void> {
  const { reports, instructor } = pathsIn(out)
  for (const folder of [reports, instructor]) await mkdir(folder, { recursive: true })
  await chmod(instructor, 0o700)
  for (const folder of [out, reports, instructor])
    for (const name of await readdir(folder)) if (DRAFT.test(name)) await rm(join(folder, name), { force: true })
}

/** A class that was graded before, with the outcome of each submission. */
export interface KeptClass {
  readonly record: ClassRecord
  readonly outcomes: readonly SubmissionOutcome[]
  /** The verdicts of the journal, with the course's default points. */
  readonly verdicts: ReadonlyMap<string, CourseVerdict>
}

/** The folder contains no class. */
export class NoClassError extends Error {}

/** Reads a stored class without changing anything. */
export async function readKeptClass(out: string): Promise<KeptClass> {
  const record = await readRecordOrThrow(out)
  const { entries } = await readJournal(pathsIn(out).journal)
  const verdicts = new Map(entries.map(({ key, verdict }) => [key, verdict]))
  const outcomes = record.submissions.map((one) =>
    outcomeOf(one, one.journalKey === undefined ? undefined : verdicts.get(one.journalKey), record),
  )
  return { record, outcomes, verdicts }
}

// --- internal ---

const pointsOf = (verdict: CourseVerdict, { overrides }: BookSettings): CourseVerdict =>
  applyOverrides(applyThresholds(verdict, overrides?.thresholds), overrides)

const aboutOf = (
  { students, key }: SubmissionRecord,
  verdict: Pick<CourseVerdict, 'gradedAt'> | undefined,
  { course, zone }: BookSettings,
): ReportAbout => ({
  students: students.map((student) => callOf(student, key)).join(', '),
  course,
  date: verdict?.gradedAt && showTime(verdict.gradedAt, zone).slice(0, 10),
})

const folderFor = (audience: Audience, out: string): string =>
  audience === 'student' ? pathsIn(out).reports : pathsIn(out).instructor

// What an instructor alone may see is for nobody else on the machine, either.
const modeFor = (audience: Audience): number | undefined => (audience === 'instructor' ? OWNER_ONLY : undefined)

// The names that `writeWhole` gives to unfinished files.
const DRAFT = /\.\d+\.tmp$/

async function readRecordOrThrow(out: string): Promise<ClassRecord> {
  try {
    const record = JSON.parse(await readFile(pathsIn(out).record, 'utf8')) as ClassRecord
    if (record.version === 1) return record
  } catch {
    // Reported below.
  }
  throw new NoClassError(out)
}
