import type { CheckMeta, CheckStatus, Failure } from './check.ts'
import type { Training } from './training.ts'
import type { ExerciseId } from './exercise.ts'
import type { Neighbours, Overrides } from './conditions.ts'
import type { Isolation } from './isolation.ts'
import type { Withheld } from './withheld.ts'

/** What one check came to. */
export interface CheckVerdict extends Pick<
  CheckMeta,
  'kind' | 'name' | 'title' | 'tried' | 'hint' | 'console' | 'diagnosis' | 'trace'
> {
  readonly status: CheckStatus
  readonly failure?: Failure | Withheld
  readonly points: number
  readonly maxPoints: number
  readonly durationMs: number
}

/** An exercise is blocked when its own checks failed and its file really imports one that fails. */
export type ExerciseStatus = 'passed' | 'failed' | 'todo' | 'blocked' | 'error'

/** What one exercise came to. */
export interface ExerciseVerdict {
  readonly id: ExerciseId
  readonly status: ExerciseStatus
  readonly score: number
  readonly maxScore: number
  readonly checks: readonly CheckVerdict[]
  /** The training run on MNIST, where there was one. */
  readonly training?: Training
  /** The failing exercises that a blocked one waits for. */
  readonly waitsFor: readonly ExerciseId[]
  /** Whether correct neighbours were laid under it: its file imports some, or is tried with one. */
  readonly overReference?: boolean
  /** The grader's own fault, where its checks could not be run. */
  readonly error?: string
}

/** What a run came to: data only; the words are found in `report/`. */
export interface CourseVerdict {
  readonly exercises: readonly ExerciseVerdict[]
  readonly score: number
  readonly maxScore: number
  readonly isolation: Isolation
  readonly neighbours: Neighbours
  /** A secret one is shown as its digest. */
  readonly seed: number | string
  readonly quick: boolean
  /** What an instructor's configuration changes: points and thresholds are then not the course's own. */
  readonly overrides?: Overrides
  /** What this view of a run leaves out: what the guests said, or that and the cases themselves. */
  readonly withheld?: 'answers' | 'cases'
}

/** How a run was graded. */
export type Conditions = Pick<CourseVerdict, 'isolation' | 'neighbours' | 'seed' | 'quick' | 'overrides'>
