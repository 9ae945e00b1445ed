// What a class report says besides the grades. Types only; the words are in the reports.
import type { ExerciseId } from './exercise.ts'
import type { HandedInNote, PartTime } from './handed-in.ts'

/** Something in a submission that has the name of another student. */
export interface OthersFile {
  readonly path: string
  readonly of: string
}

/** Something that an instructor should know about a submission. */
export type Note =
  | HandedInNote
  /** With those of the roster whom something in its name suggests. */
  | { readonly kind: 'not-in-roster'; readonly perhaps?: readonly string[] }
  /** The number is that of somebody else in the roster; given by the name, or to nobody. */
  | {
      readonly kind: 'other-person'
      readonly number: string
      readonly of: string
      readonly name: string
      readonly given?: string
    }
  /** It fits several students of the roster, and was given to nobody. */
  | { readonly kind: 'namesakes'; readonly students: readonly string[]; readonly areSame: boolean }
  /** Submissions of different people fit one student of the roster. */
  | { readonly kind: 'rivals'; readonly of: string; readonly others: readonly string[] }
  | { readonly kind: 'other-number'; readonly number: string; readonly own: string }
  | { readonly kind: 'number-alone'; readonly name: string; readonly of: string }
  /** What was given to nobody and may be theirs, whatever else they handed in. */
  | { readonly kind: 'perhaps'; readonly submissions: readonly string[] }
  /** A number in its name stands beside other names, too, and is nobody's of the roster. */
  | { readonly kind: 'shared-number'; readonly number: string; readonly others: readonly string[] }
  /** Its name holds others of the roster, too. */
  | { readonly kind: 'also-named'; readonly students: readonly string[] }
  /** Of a student who submitted nothing: what names them and was given to others. */
  | { readonly kind: 'named-in'; readonly submissions: readonly string[] }
  /** It was graded though its name, or that of its folder, is that of another student of the roster. */
  | { readonly kind: 'others-taken'; readonly files: readonly OthersFile[] }
  /** What lies in the submission of another and has this student's name or number. */
  | {
      readonly kind: 'lies-in'
      readonly submission: string
      readonly by: string
      readonly paths: readonly string[]
      readonly isTaken: boolean
    }
  | {
      readonly kind: 'attempts'
      readonly taken: string
      readonly others: readonly string[]
      readonly by: 'time' | 'number' | 'file-time' | 'word' | 'name' | 'score' | 'roster' | 'own' | 'answers'
      /** Those of the others that answer what the one that counts does not. */
      readonly fuller?: readonly string[]
      /** Those that were handed in with others, came later and answer the same exercises otherwise. */
      readonly later?: readonly string[]
      /** The words in the names say that another is the last. */
      readonly wordsDisagree?: true
    }
  /** Submissions of the same students that were put together. */
  | { readonly kind: 'parts'; readonly together: readonly string[] }
  /** Of parts that came at different times, whose came when: the latest is the time that counts. */
  | { readonly kind: 'part-times'; readonly parts: readonly PartTime[] }
  /** Others of the same team answer what this does not; it is not clear that it is one work. */
  | { readonly kind: 'team-parts'; readonly submissions: readonly string[] }
  /** Of a student who submitted nothing: what others of the same team did. */
  | { readonly kind: 'team-handed-in'; readonly submissions: readonly string[] }
  /** What it does not answer was taken from others of the same students or team. */
  | {
      readonly kind: 'completed'
      readonly own: string
      readonly from: readonly { readonly submission: string; readonly by: string; readonly files: readonly string[] }[]
      /** Those that are later and answer the same exercises otherwise. */
      readonly later?: readonly string[]
    }
  | { readonly kind: 'unreadable-time'; readonly text: string; readonly line: number }
  /** The roster names a submission of theirs that is not there. */
  | { readonly kind: 'no-such-submission'; readonly submission: string }
  /** The instructor's score for an exercise. */
  | {
      readonly kind: 'override'
      readonly exercise: ExerciseId
      readonly before: number
      readonly after: number
      readonly why: string
      /** There is nothing else to count. */
      readonly alone: boolean
    }
  /** Nothing was graded, and the instructor gave points for others than these exercises: there is no score. */
  | { readonly kind: 'given-in-part'; readonly open: readonly ExerciseId[] }
  /** Others have files alike, more than chance makes likely. */
  | {
      readonly kind: 'same-work'
      readonly files: readonly string[]
      readonly others: readonly string[]
      readonly how: 'text' | 'code'
    }
  /** Marked late by the export, which does not say by how much. */
  | { readonly kind: 'late-by-mark' }
  | { readonly kind: 'grader-fault'; readonly message: string }

/**
 * How grading a submission ended: `unreadable` is the student's fault, `grader-fault` is ours; `pending` was not graded before an
 * interruption.
 */
export type OutcomeStatus = 'graded' | 'unreadable' | 'missing' | 'grader-fault' | 'pending'

/** Why a report does not go back to its student: handed in elsewhere, or not at all, or typed in without a file, or in one file with another. */
export type WhyLeft = 'other-system' | 'nothing' | 'no-file' | 'same-file'

/** Why a grade may have changed. */
export type Cause = 'files' | 'kit' | 'conditions' | 'points' | 'given' | 'late'

/** The result of grading a class. */
export interface CohortSummary {
  /** How many submissions were graded, and of how many students they are. */
  readonly graded: number
  readonly students: number
  /** How many of those have contents that were graded before. */
  readonly kept: number
  /** Of how many students nothing was graded, and all points are the instructor's. */
  readonly given: number
  /** How many who were graded are nobody of the roster, or Canvas's for trying things out. */
  readonly outside: number
  readonly graderFault: number
  /** How many lines of the gradebook have a note. */
  readonly noted: number
  /** There are times without a zone, and none was given for such. */
  readonly isZoneAssumed: boolean
  readonly mean: string
  readonly maxScore: string
  readonly gradebook: string
  /** None of the submissions is anybody's of the roster. */
  readonly isOtherClass: boolean
}
