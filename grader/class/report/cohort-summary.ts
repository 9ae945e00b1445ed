import { countedIn, isOtherClass } from '../class-record.ts'
import type { CohortResult } from '../cohort.ts'
import { workKeyOf } from '../enrolment/part-keys.ts'
import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'
import { shown } from './class-table-part.ts'
import { contactLines, contactsOf } from './contacts.ts'

/** Renders the result of grading a class in a few lines: its numbers are those of the class's page. */
export function renderCohortSummary(
  { outcomes, insights, noted, record: { shard, settings, others } }: CohortResult,
  {
    lang,
    kept,
    gradebook,
    page,
    table = [],
  }: {
    readonly lang: Lang
    /** The keys of those that were known from before. */
    readonly kept: ReadonlySet<string>
    readonly gradebook: string
    readonly page?: string
    /** How the exercises went, in lines; it comes first, unless the class is another's. */
    readonly table?: readonly string[]
  },
): string {
  const { students, scores, maxScore } = insights
  const isCounted = countedIn(outcomes)
  const graded = outcomes.filter(({ status, record }) => status === 'graded' && record.students.some(isCounted))
  const summary = {
    graded: new Set(graded.map(({ record }) => workKeyOf(record.key))).size,
    students: students.graded,
    kept: graded.filter(({ record }) => kept.has(record.key)).length,
    given: students.given,
    outside: students.outside,
    graderFault: outcomes.filter(({ status }) => status === 'grader-fault').length,
    noted,
    mean: shown(scores.mean),
    maxScore: String(maxScore),
    gradebook,
    isZoneAssumed: outcomes.some(({ record }) => record.isZoneAssumed),
    // A part may hold nobody but strangers.
    isOtherClass: !shard && isOtherClass(outcomes.map(({ record }) => record)),
  }
  const words = texts(lang)
  const contacts = summary.isOtherClass ? [] : contactLines(contactsOf(outcomes, words, settings, others), SHOWN, words)
  // The last line names the gradebook.
  const lines = words.cohort.summary(summary).toSpliced(-1, 0, ...contacts)
  const before = summary.isOtherClass || table.length === 0 ? [] : [...table, '']
  const after = page === undefined ? [] : [words.classPage.page(page)]
  return [...before, ...lines, ...after].join('\n')
}

// --- internal ---

const SHOWN = 10
