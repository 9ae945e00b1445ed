import type { HandedInNote, Ignored, NotTaken } from '../model/handed-in.ts'
import type { TakenSubmission } from './take.ts'

/** What its student and an instructor should know of what was taken of a submission, and of the rest. */
export function handedInNotes({
  submission,
  refused,
  ignored,
  ambiguous,
  notTaken,
  elsewhere,
  isUnclear,
  present,
  chosen,
}: TakenSubmission): HandedInNote[] {
  if (refused) return [{ kind: 'refused', ...refused }]
  const broken = Object.fromEntries(
    [...submission.unreadable].filter(([, why]) => why !== 'missing' && why !== 'ambiguous'),
  )
  const nothing = submission.files.size === 0 && [...submission.unreadable.values()].every((why) => why === 'missing')
  return [
    ...(nothing ? [nothingFound(notTaken.length > 0 || Object.keys(ignored).length > 0 ? undefined : present)] : []),
    ...(isUnclear ? [{ kind: 'nothing-clear' } as const] : []),
    ...(ambiguous.length > 0 ? [{ kind: 'ambiguous', files: ambiguous } as const] : []),
    ...(submission.files.size === 0 && Object.values(broken).some((why) => why !== 'empty')
      ? [{ kind: 'nothing-readable' } as const]
      : []),
    ...(Object.keys(broken).length > 0 ? [{ kind: 'unreadable-files', files: broken } as const] : []),
    ...(notTaken.length > 0 ? [notTakenNote(notTaken)] : []),
    ...(elsewhere.length > 0 ? [{ kind: 'elsewhere', files: elsewhere } as const] : []),
    ...(chosen.length > 0 ? [{ kind: 'chosen', files: chosen } as const] : []),
    ...(Object.keys(ignored) as Ignored[]).map((why) => ignoredNote(why, ignored[why] ?? [])),
  ]
}

// --- internal ---

// A hostile one may have thousands.
const KEPT = 20

const nothingFound = (present: readonly string[] | undefined): HandedInNote => ({
  kind: 'nothing-found',
  ...(present && { files: present.slice(0, KEPT), count: present.length }),
})

const ignoredNote = (why: Ignored, files: readonly string[]): HandedInNote => ({
  kind: 'ignored',
  why,
  count: files.length,
  files: files.slice(0, KEPT),
})

const notTakenNote = (files: readonly NotTaken[]): HandedInNote => ({
  kind: 'not-taken',
  files: files.slice(0, KEPT),
  ...(files.length > KEPT && { more: files.length - KEPT }),
})
