import type { Hints } from '../../../course/hints/hint.ts'
import type { DrawnFigure, DrawnPanel } from '../../../figures/draw.ts'
import type { ExerciseId } from '../../../model/exercise.ts'
import type { Lang } from '../../../model/localized.ts'
import type { CourseVerdict } from '../../../model/verdict.ts'

/** What the page beside the editor shows at one moment. */
export interface LiveView {
  readonly lang: Lang
  /** The watched folder, as its user calls it. */
  readonly root: string
  readonly verdict: CourseVerdict
  /** The exercise that is shown in full, if any is known. */
  readonly shown?: ExerciseId
  /** The others that stand otherwise since the last save. */
  readonly moved: readonly ExerciseId[]
  /** The exercises that are being graded, or will be. */
  readonly pending: ReadonlySet<ExerciseId>
  /** What the watch is doing. */
  readonly now: string
  readonly hints?: SeenHints
  readonly figures?: LiveFigures
}

/** The hints on the exercise, and how many of them have been asked for. */
export interface SeenHints {
  readonly hints: Hints
  readonly seen: number
  /** What could not be noted of it. */
  readonly note?: string
}

/** The figures of the exercise. */
export interface LiveFigures {
  readonly figures: readonly LiveFigure[]
  /** They are of an earlier save, and will be replaced. */
  readonly drawing: boolean
  readonly failed?: boolean
}

/** A figure, and in the places of its panels those of the same as it should be, where the two are to be seen beside each other. */
export interface LiveFigure {
  readonly drawn: DrawnFigure
  readonly right?: readonly (DrawnPanel | undefined)[]
}
