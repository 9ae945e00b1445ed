import { archiveKind } from './archive-kind.ts'
import { isCandidate, meantName } from './candidates.ts'
import { mayHoldWork } from './may-hold-work.ts'
import { meantFile } from './meant-file.ts'
import type { OwnWords } from './own-words.ts'
import { isAside } from './safe-path.ts'

/** Whether a path is certainly meant for an exercise's file, by its name. */
export const isWork = (path: string, own?: OwnWords): boolean =>
  !isAside(path) && (isCandidate(path) || meantFile(path, own) !== undefined)

/** Whether a path may hold work, so that it is named where it is not taken: an exercise's file, one that nearly has its name, or an archive. */
export const looksLikeWork = (path: string): boolean =>
  !isAside(path) && (isWork(path) || meantName(path) !== undefined || archiveKind(path) !== undefined)

/** What is kept of a file in an archive that must be unpacked as a whole: what surely is work, of what may be work the first, of the rest its name. */
export function worthOf(path: string): 'work' | 'perhaps' | 'name' {
  if (looksLikeWork(path)) return 'work'
  return mayHoldWork(path) ? 'perhaps' : 'name'
}
