import type { Cause, Note, OutcomeStatus } from '../model/class.ts'

/** What is said where a class is graded. */
export interface CohortTexts {
  readonly usage: string
  /** With points or thresholds of the instructor's. */
  readonly overridden: string
  noSuchFile(file: string): string
  badConfig(file: string, at: string, found: string, expected: string): string
  readonly noSubmissions: string
  readonly noOut: string
  noSuchSubmissions(path: string): string
  badRoster(file: string, kind: 'not-csv' | 'no-known-columns' | 'nobody'): string
  nobodyThere(path: string): string
  /** What was named as a class is a submission: it has such a folder. */
  oneSubmission(path: string, folder: string): string
  /** The zip that should hold the class cannot be opened. */
  unreadableClass(path: string, why: string): string
  locked(folder: string, pid: number, host: string): string
  noClass(folder: string): string
  sameFolder(folder: string): string
  /** Grades would go among the submissions. */
  outInside(out: string, submissions: string): string
  unmergeable(kind: 'conditions' | 'settings' | 'twice' | 'parts-missing' | 'unfinished', what: string): string
  diskFull(folder: string): string
  cannotWrite(folder: string, code: string): string
  interrupted(kept: number, total: number): string
  progress(done: number, total: number, minutesLeft: number | undefined): string
  /** Where the submissions were found, where they did not lie at the top. */
  inside(name: string): string
  started(total: number): string
  damaged(lines: number): string
  others(names: readonly string[]): string
  summary(summary: CohortSummary): readonly string[]
  readonly status: Readonly<Record<OutcomeStatus, string>>
  readonly notes: { readonly [K in Note['kind']]: (note: Extract<Note, { kind: K }>) => string }
  readonly noChanges: string
  changes(up: number, down: number, other: number): string
  readonly causes: Readonly<Record<Cause, string>>
}

/** What a run over a class came to. */
export interface CohortSummary {
  readonly graded: number
  /** Of those, taken from the journal. */
  readonly kept: number
  readonly unreadable: number
  readonly missing: number
  readonly graderFault: number
  /** Graded, but there is something to know of them. */
  readonly noted: number
  readonly mean: string
  readonly maxScore: string
  readonly gradebook: string
}

/** A note in words. */
export const noteText = ({ notes }: CohortTexts, note: Note): string =>
  (notes[note.kind] as (note: Note) => string)(note)
