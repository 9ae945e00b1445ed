import { safeText } from '../../text/safe-text.ts'
import type { Texts } from '../../text/texts.ts'
import type { SubmissionOutcome } from '../class-record.ts'
import { displayName } from '../enrolment/student.ts'
import { latenessOf } from '../book/late.ts'
import { type ContactReason, isLateUnknown, type LateSettings, type Reason, reasonsFor } from './contact-reasons.ts'

/** Who is to be written to for one reason: what to do, and a line for each. */
export interface Contacts {
  readonly says: string
  readonly lines: readonly string[]
  /** Their addresses, to be pasted into a letter, where they are known. */
  readonly addresses: readonly string[]
  /** The lines are for the page alone. */
  readonly isBrief?: true
}

/** Whom to write to, and about what; first what could be another student's grade, last what is nobody's. */
export function contactsOf(
  outcomes: readonly SubmissionOutcome[],
  { cohort }: Texts,
  settings: LateSettings,
  others: readonly string[] = [],
): Contacts[] {
  const loose = others.length > 0 ? [{ says: cohort.loose(others.length), lines: others, addresses: [] }] : []
  const asked = reasonsFor(settings).flatMap(([reason, { isFor, says, about }]) => {
    const found = outcomes.filter(isFor)
    if (found.length === 0) return []
    const people = found.flatMap(({ record }) => record.students)
    const matters = about ? new Set(found.flatMap(about)).size : found.length
    const count = OF_PEOPLE.includes(reason) ? people.length : matters
    const addresses = reason === 'unmatched' ? [] : addressesOf(found)
    const words = reason === 'late' ? cohort.late(count, forgivenIn(found, settings)) : cohort.contacts[reason](count)
    return [{ says: words, lines: found.map((one) => lineOf(one, says, cohort)), addresses }]
  })
  return [...asked, ...loose, ...lateUnknown(outcomes, cohort, settings)]
}

/** The same in lines, of which `shown` at most for each reason. */
export const contactLines = (contacts: readonly Contacts[], shown: number, { cohort }: Texts): string[] =>
  contacts.flatMap(({ says, lines, isBrief }) => {
    if (isBrief) return [lines.length > 0 ? `${says} ${cohort.onPage}` : says]
    const more = lines.length > shown ? [`  … ${cohort.more(lines.length - shown)}`] : []
    return [says, ...lines.slice(0, shown).map((line) => `  ${safeText(line)}`), ...more]
  })

// --- internal ---

// Of the others, submissions are counted.
const OF_PEOPLE: readonly ContactReason[] = ['missing', 'late']

const addressesOf = (found: readonly SubmissionOutcome[]): string[] => [
  ...new Set(found.flatMap(({ record }) => record.students.flatMap(({ email }) => email ?? []))),
]

const forgivenIn = (found: readonly SubmissionOutcome[], settings: LateSettings): number =>
  found.filter(({ record }) => latenessOf(record, settings).isForgiven).flatMap(({ record }) => record.students).length

/** Where nobody's time is known, it is no matter of single students. */
function lateUnknown(
  outcomes: readonly SubmissionOutcome[],
  words: Texts['cohort'],
  settings: LateSettings,
): Contacts[] {
  const found = outcomes.filter((one) => isLateUnknown(one, settings))
  if (found.length === 0) return []
  const isAll = outcomes.every((one) => one.status !== 'graded' || found.includes(one))
  const count = found.flatMap(({ record }) => record.students).length
  const lines = isAll ? [] : found.map((one) => lineOf(one, () => [], words))
  return [{ says: words.lateUnknown(count, isAll), lines, addresses: [], isBrief: true }]
}

function lineOf(outcome: SubmissionOutcome, says: Reason['says'], words: Texts['cohort']): string {
  const { students, key, source } = outcome.record
  const people = students.map((student) => {
    const name = displayName(student, key)
    return student.email === undefined || name.includes(student.email) ? name : `${name} <${student.email}>`
  })
  const who = people.join(', ')
  const from = source === undefined || source.startsWith(who) ? who : `${who}, ${source}`
  const said = says(outcome, words)
  return said.length > 0 ? `${from}: ${said.join(' ')}` : from
}
