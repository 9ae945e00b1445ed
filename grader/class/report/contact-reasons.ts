import type { Note } from '../../model/class.ts'
import { noteText } from '../../text/note-text.ts'
import type { Texts } from '../../text/texts.ts'
import { latenessOf } from '../book/late.ts'
import { givenInPart } from '../book/override-notes.ts'
import { type BookSettings, isStranger, isUnsettled, type SubmissionOutcome } from '../class-record.ts'
import { reachesIn } from './reaching-out.ts'

/** Why somebody is to be written to, or looked up, after a class was graded. */
export type ContactReason =
  | 'unmatched'
  | 'unreadable'
  | 'not-taken'
  | 'attempts'
  | 'together'
  | 'reaching'
  | 'missing'
  | 'late'

/** What decides whether somebody is late, and what it costs. */
export type LateSettings = Pick<BookSettings, 'due' | 'latePolicy'>

/** Whom a reason concerns, and what is said of each. */
export interface Reason {
  readonly isFor: (outcome: SubmissionOutcome) => boolean
  readonly says: (outcome: SubmissionOutcome, words: Texts['cohort']) => readonly string[]
  /** The submissions that it is about, where several lines are about one; else each is about its own. */
  readonly about?: (outcome: SubmissionOutcome) => readonly string[]
}

/** The reasons, the weightiest first: what could be another student's grade, then what could be no grade at all. */
export const reasonsFor = (settings: LateSettings): readonly (readonly [ContactReason, Reason])[] => [
  ['unmatched', { isFor: isUnmatched, says: notesOf((kind) => ![...SILENT, ...UNREAD, ...LOST].includes(kind)) }],
  [
    'unreadable',
    {
      isFor: (one) => one.status === 'unreadable' && one.verdict === undefined,
      says: withoutScore((kind) => [...UNREAD, ...LOST].includes(kind)),
    },
  ],
  [
    'not-taken',
    {
      isFor: (one) => one.status === 'graded' && one.record.notes.some(isLost),
      says: ({ record }, words) => record.notes.filter(isLost).map((note) => noteText(words, note)),
    },
  ],
  ['attempts', { isFor: isDoubtful, says: notesOf((kind) => ATTEMPTS.includes(kind)) }],
  [
    'together',
    {
      isFor: ({ status, record }) => status === 'graded' && record.notes.some(({ kind }) => TOGETHER.includes(kind)),
      says: notesOf((kind) => TOGETHER.includes(kind)),
      about: ({ record }) => record.notes.flatMap((note) => whatHolds(note, record)),
    },
  ],
  ['reaching', { isFor: (one) => reachesOf(one).length > 0, says: reachWords }],
  [
    'missing',
    {
      isFor: (one) => one.status === 'missing' && one.verdict === undefined,
      says: withoutScore((kind) => ![...SILENT, ...UNREAD, ...LOST].includes(kind)),
    },
  ],
  [
    'late',
    {
      isFor: ({ record }) => latenessOf(record, settings).late === true,
      says: (one, words) => {
        const by = words.lateBy(latenessOf(one.record, settings), one.verdict?.late)
        const parts = notesOf((kind) => kind === 'part-times')(one, words)
        return parts.length > 0 ? [`${by}.`, ...parts] : [by]
      },
    },
  ],
]

/** Whether it should be known if a submission was late, and is not. */
export const isLateUnknown = ({ record, status }: SubmissionOutcome, settings: LateSettings): boolean =>
  (record.due ?? settings.due) !== undefined &&
  status === 'graded' &&
  record.students.some(({ outside }) => !outside) &&
  latenessOf(record, settings).late === undefined

// --- internal ---

const LOST: readonly Note['kind'][] = [
  'ambiguous',
  'unreadable-files',
  'not-taken',
  'elsewhere',
  'team-parts',
  'ignored',
]
const UNREAD: readonly Note['kind'][] = ['refused', 'nothing-found', 'nothing-readable', 'nothing-clear']

const ATTEMPTS: readonly Note['kind'][] = ['attempts', 'completed', 'no-such-submission']

const TOGETHER: readonly Note['kind'][] = ['also-named', 'named-in', 'others-taken', 'lies-in']

/** The submission that has another student's name in it. */
function whatHolds(note: Note, { source = '' }: SubmissionOutcome['record']): readonly string[] {
  if (note.kind === 'named-in') return note.submissions
  if (note.kind === 'lies-in') return [note.submission]
  return TOGETHER.includes(note.kind) ? [source] : []
}

// What asks nobody anything.
const SILENT: readonly Note['kind'][] = [
  'attempts',
  'parts',
  'part-times',
  'completed',
  'override',
  'same-work',
  'late-by-mark',
  'chosen',
]

const isLost = (note: Note): boolean =>
  LOST.includes(note.kind) || (note.kind === 'chosen' && note.files.some(({ isGuess }) => isGuess))

const isUnmatched = ({ record }: SubmissionOutcome): boolean => isUnsettled(record) || isStranger(record)

// What was decided by a name is a guess; a complete attempt may have been replaced by mistake.
const isDoubtful = ({ record, status }: SubmissionOutcome): boolean =>
  record.notes.some(
    (note) =>
      (note.kind === 'attempts' &&
        (GUESSES.includes(note.by) || note.fuller !== undefined || note.later !== undefined || note.wordsDisagree)) ||
      (note.kind === 'completed' && note.later !== undefined) ||
      // The roster means another than the one that counts.
      (note.kind === 'no-such-submission' && status === 'graded'),
  )

const GUESSES: readonly string[] = ['word', 'name', 'answers']

const notesOf =
  (isOf: (kind: Note['kind']) => boolean): Reason['says'] =>
  ({ record: { notes } }, words) =>
    notes.filter(({ kind }) => isOf(kind)).map((note) => noteText(words, note))

// What was given for some exercises makes no score.
const withoutScore =
  (isOf: (kind: Note['kind']) => boolean): Reason['says'] =>
  (one, words) => [...notesOf(isOf)(one, words), ...givenInPart(one).map((note) => noteText(words, note))]

const reachesOf = ({ verdict }: SubmissionOutcome): ReturnType<typeof reachesIn> => (verdict ? reachesIn(verdict) : [])

function reachWords(outcome: SubmissionOutcome): string[] {
  const [first, ...others] = reachesOf(outcome).map(
    ({ file, line, what }) => `${file}${line === undefined ? '' : `:${line}`}: ${what}`,
  )
  return [others.length > 0 ? `${first} …` : first]
}
