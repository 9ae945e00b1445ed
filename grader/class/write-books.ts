import { writeWhole } from '../platform/write-whole.ts'
import { texts } from '../text/texts.ts'
import { isUnderSecret } from '../verdict/student-view.ts'
import { renderCanvas } from './book/canvas.ts'
import { renderGradebook } from './book/gradebook.ts'
import type { ClassRecord, SubmissionOutcome } from './class-record.ts'
import type { Graded } from './compare.ts'
import { type ClassInsights, insightsOf } from './insights/insights.ts'
import { pathsIn, reportPathOf } from './kept-class.ts'
import { renderClassPage } from './report/class-page.ts'

/** Writes the record, the gradebooks and the class's page; beside an earlier run, where there is one. */
export async function writeBooks(
  out: string,
  kept: ClassRecord,
  outcomes: readonly SubmissionOutcome[],
  before?: Graded,
): Promise<void> {
  const paths = pathsIn(out)
  const { settings, conditions } = kept
  const insights = insightsOf(outcomes, conditions.ids)
  await writeWhole(paths.record, `${JSON.stringify({ ...kept, insights }, undefined, 2)}\n`)
  await writeWhole(paths.gradebook, renderGradebook(outcomes, conditions.ids, settings, reportPathOf))
  if (settings.canvasAssignment) await writeWhole(paths.canvas, renderCanvas(outcomes, settings.canvasAssignment))
  await writeWhole(paths.page, await pageOf(kept, insights, before))
}

// --- internal ---

function pageOf(
  { settings, conditions }: ClassRecord,
  now: ClassInsights,
  before: Graded | undefined,
): Promise<string> {
  const { lang, course } = settings
  const words = texts(lang)
  const { isolation, neighbours, seed } = conditions
  return renderClassPage({
    lang,
    course: course ?? words.courseName,
    now,
    before: before && insightsOf(before.outcomes, conditions.ids),
    isSecret: isUnderSecret(conditions),
    conditions: words.conditions(isolation, neighbours, seed),
  })
}
