import type { Unreadable } from '../model/submission.ts'
import type { Chosen, Ignored, Refusal } from '../model/handed-in.ts'
import { isAside } from './safe-path.ts'

/** When a file was last changed. */
export interface FileTime {
  readonly at: Date
  /** A clock that names no zone, as in a plain zip: it is written down as if it were Greenwich's. */
  readonly isZoneless?: boolean
}

/** A file in a folder or an archive whose content has not been read yet. */
export interface Leaf {
  /** Separated by `/`, relative to the root of the submission; the submitter chose it, so it is untrusted. */
  readonly path: string
  readonly modified?: FileTime
  /** It lies loose beside the submission in its class. */
  readonly isBeside?: true
  /** Reads its bytes, or says why it cannot; never unpacks more than `maxBytes`. */
  read(maxBytes: number): Promise<Buffer | Unreadable>
}

/** The entries that were skipped, by why. */
export type IgnoredPaths = Readonly<Partial<Record<Ignored, readonly string[]>>>

/** The contents of a folder or an archive. */
export interface Tree {
  readonly leaves: readonly Leaf[]
  readonly ignored: IgnoredPaths
  /** Of parts that were put together: what was chosen in them, and their names. */
  readonly chosen?: readonly Chosen[]
  readonly together?: readonly string[]
  close(): void
}

/** A submission that cannot be read: the student's fault, not the grader's. */
export class RefusedError extends Error {
  readonly why: Refusal
  /** The archives that it is about. */
  readonly archives: readonly string[]

  constructor(why: Refusal, archives: readonly string[] = []) {
    super(why)
    this.why = why
    this.archives = archives
  }
}

/** A tree of entries that are already in memory. */
export const treeOf = (leaves: readonly Leaf[], ignored: Tree['ignored'] = {}): Tree => ({
  leaves,
  ignored,
  close: () => {},
})

/** Lists the skipped entries, but for those where no work is. */
export function listIgnored(): { readonly paths: IgnoredPaths; add(why: Ignored, path: string): void } {
  const paths: Partial<Record<Ignored, string[]>> = {}
  return {
    paths,
    add: (why, path) => {
      if (!isAside(path)) (paths[why] ??= []).push(path)
    },
  }
}

/** What was skipped in several. */
export function allIgnored(trees: readonly Pick<Tree, 'ignored'>[]): IgnoredPaths {
  const { paths, add } = listIgnored()
  for (const { ignored } of trees)
    for (const why of Object.keys(ignored) as Ignored[]) for (const path of ignored[why] ?? []) add(why, path)
  return paths
}
