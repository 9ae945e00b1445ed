// What goes back into other systems is written with every gradebook: it never holds the scores of an earlier run.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CsvRow } from '../intake/read-csv.ts'
import { writeWhole } from '../platform/write-whole.ts'
import { FEEDBACK, type FeedbackSystem } from './book/feedback.ts'
import { renderMoodle } from './book/moodle.ts'
import { pathsIn } from './class-folder.ts'
import type { ClassRecord, SubmissionOutcome } from './class-record.ts'
import { readRecordOrThrow } from './kept-class.ts'
import { feedbackPathIn, type WrittenFeedback, writeFeedback } from './write-feedback.ts'

/** What goes back into another system once the class is graded. */
export interface GivenBack {
  readonly feedback?: FeedbackSystem
  /** The rows of Moodle's worksheet. */
  readonly worksheet?: readonly CsvRow[]
  /** The title of the assignment in Canvas. */
  readonly canvasAssignment?: string
}

/** What is to go back: what is asked for now, and what was before and still lies there. */
export interface ToGiveBack extends Omit<GivenBack, 'feedback'> {
  readonly feedback: readonly FeedbackSystem[]
  /** The paths of what only an earlier run was asked for. */
  readonly again: readonly string[]
  /** The paths of what holds older scores and cannot be written again. */
  readonly stale: readonly string[]
}

/** What went back. */
export interface WrittenBack {
  readonly canvas?: string
  readonly moodle?: string
  readonly feedback: readonly WrittenFeedback[]
  /** The names of what was written again, though nothing asked for it now. */
  readonly again: readonly string[]
  /** The names of what was removed, as it held older scores. */
  readonly gone: readonly string[]
}

/** Finds what is to go back, before a class's folder is written anew. */
export async function whatGoesBack(out: string, asked: GivenBack, isCompared: boolean): Promise<ToGiveBack> {
  const before: Partial<ClassRecord> = await readRecordOrThrow(out).catch(() => ({}))
  const { canvas, moodle, changes } = pathsIn(out)
  const title = asked.canvasAssignment ?? (existsSync(canvas) ? before.settings?.canvasAssignment : undefined)
  const rows = asked.worksheet ?? (existsSync(moodle) ? before.worksheet : undefined)
  const reports = FEEDBACK.filter((one) => one === asked.feedback || existsSync(feedbackPathIn(out, one)))
  const kept = [
    { path: canvas, isAsked: asked.canvasAssignment !== undefined, isKnown: title !== undefined },
    { path: moodle, isAsked: asked.worksheet !== undefined, isKnown: rows !== undefined },
    ...reports.map((one) => ({ path: feedbackPathIn(out, one), isAsked: one === asked.feedback, isKnown: true })),
    { path: changes, isAsked: isCompared, isKnown: false },
  ].filter(({ path, isAsked }) => !isAsked && existsSync(path))
  return {
    canvasAssignment: title,
    worksheet: rows,
    feedback: reports,
    again: kept.filter(({ isKnown }) => isKnown).map(({ path }) => path),
    stale: kept.filter(({ isKnown }) => !isKnown).map(({ path }) => path),
  }
}

/** Writes it from the reports and outcomes of a class; what is for Canvas is among the gradebooks. */
export async function writeBack(
  out: string,
  outcomes: readonly SubmissionOutcome[],
  { canvasAssignment, worksheet, feedback, again, stale }: ToGiveBack,
): Promise<WrittenBack> {
  const { canvas, moodle } = pathsIn(out)
  if (worksheet) await writeWhole(moodle, renderMoodle(worksheet, outcomes))
  const written: WrittenFeedback[] = []
  for (const system of feedback) written.push(await writeFeedback(out, outcomes, system))
  for (const path of stale) await rm(path, { force: true })
  return {
    ...(canvasAssignment && { canvas }),
    ...(worksheet && { moodle }),
    feedback: written,
    again: again.map((path) => basename(path)),
    gone: stale.map((path) => basename(path)),
  }
}
