import type { Note } from '../../model/class.ts'
import { noteText } from '../../text/note-text.ts'
import { safeText } from '../../text/safe-text.ts'
import type { Texts } from '../../text/texts.ts'
import { isGivenOnly, isStranger, isUnsettled, type SubmissionOutcome } from '../class-record.ts'
import { displayName } from '../enrolment/student.ts'

/** Why somebody is to be written to, or looked up, after a class was graded. */
export type ContactReason = 'unmatched' | 'unreadable' | 'not-taken' | 'missing'

/** Who is to be written to for one reason: what to do, and a line for each. */
export interface Contacts {
  readonly says: string
  readonly lines: readonly string[]
  /** Their addresses, to be pasted into a letter, where they are known. */
  readonly addresses: readonly string[]
}

/** Whom to write to, and about what; first what could be another student's grade. */
export function contactsOf(outcomes: readonly SubmissionOutcome[], { cohort }: Texts): Contacts[] {
  return REASONS.flatMap(([reason, isFor]) => {
    const found = outcomes.filter(isFor)
    if (found.length === 0) return []
    const people = found.flatMap(({ record }) => record.students)
    const count = reason === 'missing' ? people.length : found.length
    return [
      {
        says: cohort.contacts[reason](count),
        lines: found.map((one) => lineOf(one, reason, cohort)),
        addresses: reason === 'unmatched' ? [] : [...new Set(people.flatMap(({ email }) => email ?? []))],
      },
    ]
  })
}

/** The same in lines, of which `shown` at most for each reason. */
export const contactLines = (contacts: readonly Contacts[], shown: number, { cohort }: Texts): string[] =>
  contacts.flatMap(({ says, lines }) => [
    says,
    ...lines.slice(0, shown).map((line) => `  ${safeText(line)}`),
    ...(lines.length > shown ? [`  … ${cohort.more(lines.length - shown)}`] : []),
  ])

// --- internal ---

const has = (kinds: readonly Note['kind'][], { record }: SubmissionOutcome): boolean =>
  record.notes.some(({ kind }) => kinds.includes(kind))

const LOST: readonly Note['kind'][] = ['ambiguous', 'unreadable-files', 'not-taken', 'ignored']

const isUnmatched = ({ record }: SubmissionOutcome): boolean => isUnsettled(record) || isStranger(record)

const REASONS: readonly (readonly [ContactReason, (outcome: SubmissionOutcome) => boolean])[] = [
  ['unmatched', isUnmatched],
  ['unreadable', (one) => one.status === 'unreadable' && !isGivenOnly(one)],
  ['not-taken', (one) => one.status === 'graded' && has(LOST, one)],
  ['missing', (one) => one.status === 'missing' && !isGivenOnly(one)],
]

const UNREAD: readonly Note['kind'][] = ['refused', 'nothing-found', 'nothing-readable']

// What asks nobody anything.
const SILENT: readonly Note['kind'][] = ['attempts', 'parts', 'override', 'same-work', 'late-by-mark', 'chosen']

const isOf = (kind: Note['kind'], reason: ContactReason): boolean => {
  if (reason === 'not-taken') return LOST.includes(kind)
  if (reason === 'unreadable') return UNREAD.includes(kind) || LOST.includes(kind)
  return !SILENT.includes(kind) && !UNREAD.includes(kind) && !LOST.includes(kind)
}

function lineOf({ record }: SubmissionOutcome, reason: ContactReason, words: Texts['cohort']): string {
  const { students, key, source, notes } = record
  const people = students.map((student) => {
    const name = displayName(student, key)
    return student.email === undefined || name.includes(student.email) ? name : `${name} <${student.email}>`
  })
  const who = people.join(', ')
  const from = source === undefined || source.startsWith(who) ? who : `${who}, ${source}`
  const own = notes.filter(({ kind }) => isOf(kind, reason))
  return own.length > 0 ? `${from}: ${own.map((note) => noteText(words, note)).join(' ')}` : from
}
