/** Why a file of a submission could not be taken in. */
export type Unreadable = 'missing' | 'not-a-file' | 'too-large' | 'not-utf8' | 'no-permission' | UnreadableArchive

/** The same, where a file comes out of an archive or of a whole folder that was handed in. */
export type UnreadableArchive =
  | 'ambiguous'
  | 'damaged'
  | 'encrypted'
  | 'unknown-archive'
  | 'too-much'
  | 'several-archives'

/** A submission, read once: all that the grader ever sees of it. */
export interface Submission {
  readonly files: ReadonlyMap<string, string>
  readonly unreadable: ReadonlyMap<string, Unreadable>
}
