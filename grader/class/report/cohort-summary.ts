import type { SubmissionOutcome } from '../class-record.ts'
import type { Lang } from '../../model/localized.ts'
import { texts } from '../../text/texts.ts'

/** Renders the result of grading a class in a few lines. */
export function renderCohortSummary(
  { outcomes }: { readonly outcomes: readonly SubmissionOutcome[] },
  { lang, kept, gradebook }: { readonly lang: Lang; readonly kept: number; readonly gradebook: string },
): string {
  const count = (status: SubmissionOutcome['status']): number => outcomes.filter((one) => one.status === status).length
  const scored = outcomes.flatMap(({ verdict }) => (verdict ? [verdict] : []))
  const total = scored.reduce((sum, { score }) => sum + score, 0)
  const summary = {
    graded: scored.length,
    kept,
    unreadable: count('unreadable'),
    missing: count('missing'),
    graderFault: count('grader-fault'),
    noted: outcomes.filter(({ status, record }) => status === 'graded' && record.notes.length > 0).length,
    mean: (scored.length > 0 ? total / scored.length : 0).toFixed(1),
    maxScore: String(scored[0]?.maxScore ?? 0),
    gradebook,
  }
  return texts(lang).cohort.summary(summary).join('\n')
}
