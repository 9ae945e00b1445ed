import type { Unreadable } from '../model/submission.ts'
import type { Ignored, Refusal } from '../model/class.ts'

/** A file somewhere in a folder or an archive; nothing of it has been read yet. */
export interface Leaf {
  /** With `/`, relative to where the submission begins; whoever handed it in chose it. */
  readonly path: string
  readonly modified?: Date
  /** Its bytes, or why there are none; never more than `maxBytes` are unpacked. */
  read(maxBytes: number): Promise<Buffer | Unreadable>
}

/** What lies in a folder or an archive. */
export interface Tree {
  readonly leaves: readonly Leaf[]
  /** How many entries were passed over, and why. */
  readonly ignored: Readonly<Partial<Record<Ignored, number>>>
  close(): void
}

/** A submission that cannot be taken: its student's affair, not the grader's. */
export class Refused extends Error {
  readonly why: Refusal

  constructor(why: Refusal) {
    super(why)
    this.why = why
  }
}

/** A tree of leaves that are at hand already. */
export const treeOf = (leaves: readonly Leaf[], ignored: Tree['ignored'] = {}): Tree => ({
  leaves,
  ignored,
  close: () => {},
})

/** Counts what is passed over. */
export function countIgnored(): { readonly counts: Partial<Record<Ignored, number>>; add(why: Ignored): void } {
  const counts: Partial<Record<Ignored, number>> = {}
  return { counts, add: (why) => void (counts[why] = (counts[why] ?? 0) + 1) }
}
