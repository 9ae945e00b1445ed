import type { CheckEnd, CheckInfo, CheckNotes, Failure } from './check.ts'
import type { Training } from './training.ts'
import type { ExerciseId } from './exercise.ts'
import type { Neighbours, Overrides } from './conditions.ts'
import type { HandedInNote, PartTime } from './handed-in.ts'
import type { LateCost } from './late.ts'
import type { Isolation, WeakSystem } from './isolation.ts'
import type { Redacted } from './redacted.ts'

/** What a check is worth, whatever it came to. */
export interface CheckWorth extends Omit<CheckInfo, 'points'>, Pick<CheckNotes, 'console' | 'loading'> {
  readonly points: number
  readonly maxPoints: number
  readonly durationMs: number
}

/**
 * The result of one check. Of a check that is remembered from an earlier run, and of the declarations of a stub, no
 * failure is told.
 */
export type CheckVerdict = CheckWorth & CheckEnd<{ readonly failure?: Failure | Redacted }>

/** An exercise is blocked when its own checks failed and its file really imports one that fails. What passes counts. */
export type ExerciseStatus = 'passed' | 'failed' | 'todo' | 'blocked' | 'error'

/** The verdict on one exercise. */
export interface ExerciseVerdict {
  readonly id: ExerciseId
  readonly status: ExerciseStatus
  readonly score: number
  readonly maxScore: number
  readonly checks: readonly CheckVerdict[]
  /** The training run on MNIST, if there was one. */
  readonly training?: Training
  /** The failing exercises that a blocked exercise depends on. */
  readonly waitsFor: readonly ExerciseId[]
  /** Those of them that are not written yet. */
  readonly unwritten?: readonly ExerciseId[]
  /** Where it was graded over the kit's own neighbours and over the submission's: which of the two count, being better. */
  readonly countedOver?: Neighbours
  /** The instructor's score in place of the checks': what they came to, and why it is another. */
  readonly overridden?: { readonly before: number; readonly why: string }
  /** Whether it ran with correct neighbours: its file imports some, or its checks try it with one. */
  readonly overReference?: boolean
}

/** Whose work a report is about, for which course, and from which day. */
export interface ReportAbout {
  readonly students: string
  readonly course?: string
  readonly date?: string
  /** What was handed in and counts. */
  readonly submission?: CountedSubmission
}

/** Which submission counts, of how many, and when it was handed in. */
export interface CountedSubmission {
  readonly name: string
  /** The attempts that do not count. */
  readonly others?: readonly string[]
  /** Those of them that answer what the one that counts leaves out. */
  readonly fuller?: readonly string[]
  readonly at?: string
  /** The parts of which it is put together, where they came at different times. */
  readonly parts?: readonly PartTime[]
  /** The time is that of a file, which a download may have changed. */
  readonly isFileTime?: boolean
  /** It was late, where no policy says what that costs; by how much a mark does not say. */
  readonly late?: { readonly minutes?: number; readonly costsNothing?: true }
}

/** The verdict on a whole run, as data only; `report/` turns it into words. */
export interface CourseVerdict {
  readonly exercises: readonly ExerciseVerdict[]
  readonly score: number
  readonly maxScore: number
  readonly isolation: Isolation
  /** It was graded on a system that has no stronger isolation. */
  readonly weakSystem?: WeakSystem
  readonly neighbours: Neighbours
  /** A secret seed appears as its digest. */
  readonly seed: number | string
  readonly quick: boolean
  /** What an instructor's configuration changes: points and thresholds then differ from the course's own. */
  readonly overrides?: Overrides
  /** What being late costs, under a policy of the instructor's; `score` is the score before. */
  readonly late?: LateCost
  /** When it was graded, where that is kept. */
  readonly gradedAt?: string
  /** In a class: what stands on every page of its reports. */
  readonly about?: ReportAbout
  /** Nothing of it could be read: the report says why, and its points are no score. */
  readonly ungraded?: boolean
  /** The exercises without points, where the instructor gave points for others and nothing was graded. */
  readonly open?: readonly ExerciseId[]
  /** What is said of the files that were handed in: which were taken, which not, and why. */
  readonly handedIn?: readonly HandedInNote[]
  /** What this view of a run leaves out: the guests' output, or the output and the test cases too. */
  readonly withheld?: 'answers' | 'cases'
}

/** How a run was graded. */
export type Conditions = Pick<CourseVerdict, 'isolation' | 'weakSystem' | 'neighbours' | 'seed' | 'quick' | 'overrides'>
