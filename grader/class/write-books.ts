import { writeWhole } from '../platform/write-whole.ts'
import { noteText } from '../text/note-text.ts'
import { type Texts, texts } from '../text/texts.ts'
import { isUnderSecret } from '../verdict/student-view.ts'
import { renderCanvas } from './book/canvas.ts'
import { countNoted, renderGradebook } from './book/gradebook.ts'
import { overrideNotes } from './book/override-notes.ts'
import { type ClassRecord, isOtherClass, type SubmissionOutcome } from './class-record.ts'
import type { Graded } from './compare.ts'
import { displayNames } from './enrolment/student.ts'
import { type ClassInsights, insightsOf } from './insights/insights.ts'
import { OWNER_ONLY, pathsIn, reportPathOf } from './class-folder.ts'
import { sameWorkIn, sameWorkLines, withSameWork } from './same-work/tell.ts'
import { contactsOf } from './report/contacts.ts'
import type { ClassPage } from './report/class-page-data.ts'
import { renderClassPage } from './report/class-page.ts'

/** What the books of a class hold, besides its outcomes. */
export interface Books {
  readonly insights: ClassInsights
  /** How many lines of the gradebook have a note. */
  readonly noted: number
}

/** Writes the record, the gradebooks and the class's page, beside an earlier run where there is one; answers with what they hold. */
export async function writeBooks(
  out: string,
  kept: ClassRecord,
  outcomes: readonly SubmissionOutcome[],
  before?: Graded,
): Promise<Books> {
  const paths = pathsIn(out)
  const { settings, conditions } = kept
  const insights = insightsOf(outcomes, conditions.ids)
  const words = texts(settings.lang)
  const alike = sameWorkIn(kept, outcomes)
  const noted = withSameWork(outcomes, alike, words)
  await writeWhole(paths.record, `${JSON.stringify({ ...kept, insights }, undefined, 2)}\n`, OWNER_ONLY)
  await writeWhole(paths.gradebook, renderGradebook(noted, conditions.ids, settings, reportPathOf))
  if (settings.canvasAssignment) await writeWhole(paths.canvas, renderCanvas(outcomes, settings.canvasAssignment))
  await writeWhole(
    paths.page,
    await pageOf(kept, insights, before, {
      contacts: isAnothers(kept) ? [] : contactsOf(outcomes, words, settings, kept.others),
      more: [
        { heading: words.classPage.alike, lines: sameWorkLines(alike, words) },
        { heading: words.classPage.overrides, lines: overrideLines(outcomes, words) },
      ],
    }),
    OWNER_ONLY,
  )
  return { insights, noted: countNoted(noted, settings) }
}

// --- internal ---

// The roster is another class's: everybody in it would be written to.
const isAnothers = ({ shard, submissions }: ClassRecord): boolean => !shard && isOtherClass(submissions)

function pageOf(
  { settings, conditions }: ClassRecord,
  now: ClassInsights,
  before: Graded | undefined,
  more: Pick<ClassPage, 'contacts' | 'more'>,
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
    ...more,
  })
}

const overrideLines = (outcomes: readonly SubmissionOutcome[], { cohort }: Texts): string[] =>
  outcomes.flatMap((outcome) => {
    const who = displayNames(outcome.record)
    return overrideNotes(outcome).map((note) => `${who}: ${noteText(cohort, note)}`)
  })
