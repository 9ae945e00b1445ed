import { isOtherClass, type SubmissionOutcome } from '../class-record.ts'
import type { CohortResult } from '../cohort.ts'
import { finalScore } from '../../verdict/final-score.ts'
import type { Lang } from '../../model/localized.ts'
import type { Note } from '../../model/class.ts'
import type { CohortTexts } from '../../text/en/cohort.ts'
import { noteText } from '../../text/note-text.ts'
import { texts } from '../../text/texts.ts'

/** Renders the result of grading a class in a few lines. */
export function renderCohortSummary(
  { outcomes, record: { shard } }: CohortResult,
  {
    lang,
    kept,
    gradebook,
    page,
    table = [],
  }: {
    readonly lang: Lang
    readonly kept: number
    readonly gradebook: string
    readonly page?: string
    /** How the exercises went, in lines; it comes first, unless the class is another's. */
    readonly table?: readonly string[]
  },
): string {
  const count = (status: SubmissionOutcome['status']): number => outcomes.filter((one) => one.status === status).length
  const scored = outcomes.flatMap(({ verdict }) => (verdict ? [verdict] : []))
  const total = scored.reduce((sum, verdict) => sum + finalScore(verdict), 0)
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
    // A part may hold nobody but strangers.
    isOtherClass: !shard && isOtherClass(outcomes.map(({ record }) => record)),
  }
  const words = texts(lang).cohort
  // The last line names the gradebook.
  const lines = words.summary(summary).toSpliced(-1, 0, ...lostWork(outcomes, words))
  const before = summary.isOtherClass || table.length === 0 ? [] : [...table, '']
  const after = page === undefined ? [] : [texts(lang).classPage.page(page)]
  return [...before, ...lines, ...after].join('\n')
}

// --- internal ---

const SHOWN = 10

// What would be a silent 0: the names of work that was not graded.
function lostWork(outcomes: readonly SubmissionOutcome[], words: CohortTexts): string[] {
  const lost = outcomes.flatMap(({ record: { key, notes } }) =>
    notes.filter(({ kind }) => LOST.includes(kind)).map((note) => ({ key, note })),
  )
  const sorted = lost.toSorted((a, b) => LOST.indexOf(a.note.kind) - LOST.indexOf(b.note.kind))
  const told = sorted.map(({ key, note }) => `  ${key}: ${noteText(words, note)}`)
  return told.length > SHOWN ? [...told.slice(0, SHOWN), `  … ${words.more(told.length - SHOWN)}`] : told
}

// Whose it is comes first: it could be another student's grade.
const LOST: readonly Note['kind'][] = [
  'other-person',
  'namesakes',
  'rivals',
  'unreadable-time',
  'refused',
  'nothing-found',
  'nothing-readable',
  'ambiguous',
  'unreadable-files',
  'not-taken',
  'no-such-submission',
  'ignored',
]
