/** Why a file of a submission could not be read. */
export type Unreadable =
  | 'missing'
  | 'not-a-file'
  | 'too-large'
  | 'not-utf8'
  | 'empty'
  | 'no-permission'
  | 'held'
  | UnreadableArchive

/** The same for a file from an archive or from a whole submitted folder. */
export type UnreadableArchive =
  | 'ambiguous'
  | 'damaged'
  | 'empty-archive'
  | 'encrypted'
  | 'unknown-archive'
  | 'too-much'
  | 'several-archives'

/** A submission, read once: the only view of it that the grader has. */
export interface Submission {
  readonly files: ReadonlyMap<string, string>
  readonly unreadable: ReadonlyMap<string, Unreadable>
  /** For a missing file: what was found that may be meant, 'softmax_final.ts'. */
  readonly mistakable?: ReadonlyMap<string, string>
}
