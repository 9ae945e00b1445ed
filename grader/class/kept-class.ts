import { readFile } from 'node:fs/promises'
import type { CourseVerdict } from '../model/verdict.ts'
import { pathsIn } from './class-folder.ts'
import type { ClassRecord, SubmissionOutcome, SubmissionRecord } from './class-record.ts'
import { readJournal } from './journal/journal.ts'
import { outcomeOf } from './outcome-of.ts'

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
  const outcomes = record.submissions.map((one) => keptOutcome(one, { record, verdicts }))
  return { record, outcomes, verdicts }
}

/** The outcome of a submission, by its verdict in the journal. */
export const keptOutcome = (
  one: SubmissionRecord,
  { record, verdicts }: Pick<KeptClass, 'record' | 'verdicts'>,
): SubmissionOutcome => outcomeOf(one, one.journalKey === undefined ? undefined : verdicts.get(one.journalKey), record)

/** Reads the record alone. Throws `NoClassError`. */
export async function readRecordOrThrow(out: string): Promise<ClassRecord> {
  try {
    const record = JSON.parse(await readFile(pathsIn(out).record, 'utf8')) as ClassRecord
    if (record.version === 1) return record
  } catch {
    // Reported below.
  }
  throw new NoClassError(out)
}
