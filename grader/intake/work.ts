import { archiveKind } from './archive-kind.ts'
import { isCandidate, meantName } from './candidates.ts'
import { meantFile } from './meant-file.ts'
import type { OwnWords } from './own-words.ts'
import { isAside } from './safe-path.ts'

/** Whether a path is certainly meant for an exercise's file, by its name. */
export const isWork = (path: string, own?: OwnWords): boolean =>
  !isAside(path) && (isCandidate(path) || meantFile(path, own) !== undefined)

/** Whether a path may hold work, so that it is named where it is not taken: an exercise's file, one that nearly has its name, or an archive. */
export const looksLikeWork = (path: string): boolean =>
  !isAside(path) && (isWork(path) || meantName(path) !== undefined || archiveKind(path) !== undefined)
