import type { CheckMeta, CheckStatus, Training } from '../checks/failure.ts'
import type { ExerciseId } from '../course/manifest.ts'
import type { Neighbours } from '../sandbox/prepare/prepared.ts'
import type { Isolation } from '../sandbox/host/launch.ts'
import type { Overrides } from './overrides.ts'

/** What one check came to. */
export interface CheckVerdict extends Pick<
  CheckMeta,
  'kind' | 'name' | 'title' | 'failure' | 'tried' | 'hint' | 'console' | 'diagnosis' | 'trace'
> {
  readonly status: CheckStatus
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
  readonly seed: number
  readonly quick: boolean
  /** What an instructor's configuration changes: points and thresholds are then not the course's own. */
  readonly overrides?: Overrides
}
