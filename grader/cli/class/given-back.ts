import { readFileSync } from 'node:fs'
import { FEEDBACK, type FeedbackSystem, type LeftOver } from '../../class/book/feedback.ts'
import { renderMoodle, WorksheetError } from '../../class/book/moodle.ts'
import type { CohortResult } from '../../class/cohort.ts'
import { pathsIn } from '../../class/class-folder.ts'
import { writeFeedback } from '../../class/write-feedback.ts'
import { type CsvRow, decodeCsv, parseCsvRows } from '../../intake/read-csv.ts'
import { groupBy } from '../../platform/group-by.ts'
import { writeWhole } from '../../platform/write-whole.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** What goes back into another system once the class is graded. */
export interface GivenBack {
  readonly feedback?: FeedbackSystem
  /** The rows of Moodle's worksheet. */
  readonly worksheet?: readonly CsvRow[]
}

/** What `--feedback` and `--moodle-worksheet` ask for. */
export function givenBackOf(
  { feedback, 'moodle-worksheet': file }: { readonly feedback?: string; readonly 'moodle-worksheet'?: string },
  words: Texts,
): GivenBack {
  const system = FEEDBACK.find((one) => one === feedback)
  if (feedback !== undefined && !system)
    throw new UsageError(words.badOption('--feedback', feedback, FEEDBACK.join(', ')))
  const worksheet = file === undefined ? undefined : readWorksheet(file, words)
  return { feedback: system, worksheet }
}

/** Writes it, and says in lines where it is. */
export async function giveBack(
  { outcomes }: CohortResult,
  out: string,
  { feedback, worksheet }: GivenBack,
  { cohort }: Texts,
): Promise<string[]> {
  const lines: string[] = []
  if (worksheet) {
    await writeWhole(pathsIn(out).moodle, renderMoodle(worksheet, outcomes))
    lines.push(cohort.moodleWritten(pathsIn(out).moodle))
  }
  if (feedback) {
    const { path, count, left } = await writeFeedback(out, outcomes, feedback)
    lines.push(cohort.feedbackWritten(path, count), ...leftLines(left, cohort))
  }
  return lines
}

// --- internal ---

/** A line for each reason. */
const leftLines = (left: readonly LeftOver[], { feedbackLeft }: Texts['cohort']): string[] =>
  [...groupBy(left, ({ why }) => why)].map(([why, some]) =>
    feedbackLeft(
      some.map(({ name }) => name),
      why,
    ),
  )

function readWorksheet(file: string, { cohort }: Texts): readonly CsvRow[] {
  try {
    const rows = parseCsvRows(decodeCsv(readFileSync(file)))
    renderMoodle(rows, [])
    return rows
  } catch (error) {
    throw new UsageError(error instanceof WorksheetError ? cohort.badWorksheet(file) : cohort.noSuchFile(file))
  }
}
