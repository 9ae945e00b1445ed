import { readFileSync } from 'node:fs'
import { FEEDBACK, type LeftOver } from '../../class/book/feedback.ts'
import { renderMoodle, WorksheetError } from '../../class/book/moodle.ts'
import type { GivenBack, WrittenBack } from '../../class/give-back.ts'
import { type CsvRow, decodeCsv, parseCsvRows } from '../../intake/read-csv.ts'
import { groupBy } from '../../platform/group-by.ts'
import { shownPath } from '../../platform/shown-path.ts'
import type { Texts } from '../../text/texts.ts'
import { UsageError } from '../command-line.ts'

/** What `--feedback` and `--moodle-worksheet` ask for. */
export function givenBackOf(
  {
    feedback,
    'moodle-worksheet': file,
    'canvas-assignment': canvasAssignment,
  }: {
    readonly feedback?: string
    readonly 'moodle-worksheet'?: string
    readonly 'canvas-assignment'?: string
  },
  words: Texts,
): GivenBack {
  const system = FEEDBACK.find((one) => one === feedback)
  if (feedback !== undefined && !system)
    throw new UsageError(words.badOption('--feedback', feedback, FEEDBACK.join(', ')))
  const worksheet = file === undefined ? undefined : readWorksheet(file, words)
  return { feedback: system, worksheet, ...(canvasAssignment !== undefined && { canvasAssignment }) }
}

/** Says in lines where it is, and what else was written again or removed. */
export const backLines = ({ canvas, moodle, feedback, again, gone }: WrittenBack, { cohort }: Texts): string[] => [
  ...(canvas === undefined ? [] : [cohort.canvasWritten(shownPath(canvas))]),
  ...(moodle === undefined ? [] : [cohort.moodleWritten(shownPath(moodle))]),
  ...feedback.flatMap(({ path, count, left }) => [
    cohort.feedbackWritten(shownPath(path), count),
    ...leftLines(left, cohort),
  ]),
  ...(again.length > 0 ? [cohort.backAgain(again)] : []),
  ...(gone.length > 0 ? [cohort.backGone(gone)] : []),
]

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
