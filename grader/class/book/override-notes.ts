import type { Note } from '../../model/class.ts'
import type { SubmissionOutcome } from '../class-record.ts'

/** What the instructor gives to a submission, as notes; and that this makes no score, where there is none. */
export const overrideNotes = ({ verdict, told, status }: SubmissionOutcome): Note[] => [
  ...((verdict ?? told)?.exercises ?? []).flatMap(({ id, score, overridden }) =>
    overridden
      ? [{ kind: 'override', exercise: id, ...overridden, after: score, alone: status !== 'graded' } as const]
      : [],
  ),
  ...givenInPart({ told }),
]

/** Of whom nothing was graded, and some exercises have the instructor's points: which have none, as a note. */
export const givenInPart = ({ told }: Pick<SubmissionOutcome, 'told'>): Note[] =>
  told?.open ? [{ kind: 'given-in-part', open: told.open }] : []
