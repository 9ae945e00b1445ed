// What is said of what was handed in: which files were taken, which were not, and why. The words are in the reports.
import type { Unreadable, UnreadableArchive } from './submission.ts'

/** Why an entry of an archive or folder is skipped; `others` is what has the name or number of another student. */
export type Ignored = 'outside' | 'link' | 'special' | 'others'

/** Why a whole submission is rejected. */
export type Refusal = Exclude<UnreadableArchive, 'ambiguous'> | 'no-permission'

/** A file of a submission that may be work and was not taken, and the names of the course's files that may be meant. */
export interface NotTaken {
  readonly path: string
  readonly meant?: readonly string[]
  readonly isArchive?: boolean
}

/** A file of the course for which several files of a submission could be meant. */
export interface Ambiguous {
  readonly file: string
  readonly paths: readonly string[]
}

/** A file that was taken for one exercise and declares what others without an answer ask for: the course's files of those. */
export interface Elsewhere {
  readonly path: string
  readonly holds: readonly string[]
}

/** Which of several files was taken, and which were left. */
export interface Chosen {
  readonly taken: string
  readonly left: readonly string[]
  /** Nothing says that what was left is not the later. */
  readonly isGuess?: true
  /** The file of the course that it was taken for, where its name or folder is another. */
  readonly as?: string
}

/** When a part of what counts was handed in, and by whom, where the parts are of several. */
export interface PartTime {
  readonly submission: string
  readonly by?: string
  readonly at: string
}

/** Something that its student and an instructor should know of the files that were handed in. */
export type HandedInNote =
  /** With the archives that it is about, where there are names. */
  | { readonly kind: 'refused'; readonly why: Refusal; readonly archives?: readonly string[] }
  /** With the first files that are there instead, and how many: nothing, where those that were not taken are named. */
  | { readonly kind: 'nothing-found'; readonly files?: readonly string[]; readonly count?: number }
  /** What was found could not be read. */
  | { readonly kind: 'nothing-readable' }
  /** Of every answer there are several versions, and nothing says which counts. */
  | { readonly kind: 'nothing-clear' }
  | { readonly kind: 'elsewhere'; readonly files: readonly Elsewhere[] }
  | { readonly kind: 'ambiguous'; readonly files: readonly Ambiguous[] }
  /** The first of them, and how many more there are. */
  | { readonly kind: 'not-taken'; readonly files: readonly NotTaken[]; readonly more?: number }
  | { readonly kind: 'chosen'; readonly files: readonly Chosen[] }
  | { readonly kind: 'unreadable-files'; readonly files: Readonly<Record<string, Unreadable>> }
  /** With the first of them. */
  | { readonly kind: 'ignored'; readonly why: Ignored; readonly count: number; readonly files?: readonly string[] }

/** Whether a note is about the files that were handed in, and nothing but these: its student may read it. */
export const isHandedIn = (note: { readonly kind: string }): note is HandedInNote => note.kind in KINDS

/** Whether a note says that there was nothing to grade: then there is no score, not even 0. */
export const isNothingRead = (note: { readonly kind: string }): note is Extract<HandedInNote, { kind: NothingRead }> =>
  NOTHING.some((kind) => kind === note.kind)

// --- internal ---

const NOTHING = ['refused', 'nothing-found', 'nothing-readable', 'nothing-clear'] as const
type NothingRead = (typeof NOTHING)[number]

const KINDS: Readonly<Record<HandedInNote['kind'], true>> = {
  refused: true,
  'nothing-found': true,
  'nothing-readable': true,
  'nothing-clear': true,
  elsewhere: true,
  ambiguous: true,
  'not-taken': true,
  chosen: true,
  'unreadable-files': true,
  ignored: true,
}
