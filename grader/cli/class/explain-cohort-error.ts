import { NoSubmissionsError } from '../../class/cohort.ts'
import { DoubleLineError, UnmatchedLineError } from '../../class/enrolment/matched-lines.ts'
import { SingleSubmissionError } from '../../class/enrolment/unwrap.ts'
import { OnlyError } from '../../class/find-only.ts'
import { LockedError } from '../../class/journal/lock.ts'
import { NoClassError } from '../../class/kept-class.ts'
import { MergeError } from '../../class/merge.ts'
import { RefusedError } from '../../intake/entry.ts'
import { IsolationUnavailableError } from '../../sandbox/host/isolation/choose.ts'
import { noteText } from '../../text/note-text.ts'
import type { Texts } from '../../text/texts.ts'
import type { CohortArgs } from './cohort-args.ts'

/** Explains an expected error of `npm run cohort` in one line; undefined for an unexpected one. */
export function explainCohortError(error: unknown, args: CohortArgs, all: Texts): string | undefined {
  const { cohort: words } = all
  const { code } = error as NodeJS.ErrnoException
  const out = args.kind === 'merge' ? args.out : args.request.out
  if (error instanceof LockedError) return words.locked(out, error.pid, error.host)
  if (error instanceof NoSubmissionsError) return words.nobodyThere(error.message)
  if (error instanceof SingleSubmissionError && args.kind === 'grade')
    return words.oneSubmission(args.request.submissions, error.message)
  if (error instanceof IsolationUnavailableError) return all.noSuchIsolation(error.isolation, error.missing)
  if (error instanceof UnmatchedLineError)
    return words.unmatchedLine(`--${error.table}`, error.line, error.who, error.students)
  if (error instanceof DoubleLineError)
    return words.doubleLine(`--${error.table}`, ...error.lines, error.who, error.about)
  if (error instanceof OnlyError) return words.badOnly(error.who, error.keys)
  if (error instanceof NoClassError) return words.noClass(error.message)
  if (error instanceof MergeError) return words.unmergeable(error.kind, error.what)
  if (error instanceof RefusedError && args.kind === 'grade')
    return words.unreadableClass(args.request.submissions, noteText(words, { kind: 'refused', why: error.why }))
  if (code === 'ENOSPC' || code === 'EDQUOT') return words.diskFull(out)
  return code !== undefined && UNWRITABLE.has(code) ? words.cannotWrite(out, code) : undefined
}

// --- internal ---

const UNWRITABLE: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EBUSY',
  'EROFS',
  'ENOTDIR',
  'EEXIST',
  'EFBIG',
  'EIO',
])
