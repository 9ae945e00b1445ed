import type { HandedInNote, Ignored } from '../model/handed-in.ts'
import type { TakenSubmission } from './take.ts'

/** What its student and an instructor should know of what was taken of a submission, and of the rest. */
export function handedInNotes({
  submission,
  refused,
  ignored,
  ambiguous,
  notTaken,
  chosen,
}: TakenSubmission): HandedInNote[] {
  if (refused) return [{ kind: 'refused', ...refused }]
  const broken = Object.fromEntries(
    [...submission.unreadable].filter(([, why]) => why !== 'missing' && why !== 'ambiguous'),
  )
  const nothing = submission.files.size === 0 && [...submission.unreadable.values()].every((why) => why === 'missing')
  return [
    ...(nothing ? [{ kind: 'nothing-found' } as const] : []),
    ...(ambiguous.length > 0 ? [{ kind: 'ambiguous', files: ambiguous } as const] : []),
    ...(submission.files.size === 0 && Object.values(broken).some((why) => why !== 'empty')
      ? [{ kind: 'nothing-readable' } as const]
      : []),
    ...(Object.keys(broken).length > 0 ? [{ kind: 'unreadable-files', files: broken } as const] : []),
    ...(notTaken.length > 0 ? [{ kind: 'not-taken', files: notTaken } as const] : []),
    ...(chosen.length > 0 ? [{ kind: 'chosen', files: chosen } as const] : []),
    ...Object.entries(ignored).map(([why, count]): HandedInNote => ({ kind: 'ignored', why: why as Ignored, count })),
  ]
}
