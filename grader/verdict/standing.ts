import type { ExerciseReport } from '../model/check.ts'
import type { Neighbours } from '../model/conditions.ts'
import { type Exercise, exerciseOrThrow } from '../course/manifest.ts'
import { judgeExercise } from './judge-exercise.ts'
import type { ExerciseVerdict } from '../model/verdict.ts'

/** The result of one exercise by itself, before blocking is decided. */
export interface Standing {
  readonly verdict: ExerciseVerdict
  /** The relative imports that its file really has. */
  readonly imports: readonly string[]
  /** Over the kit's own neighbours some of the code that runs is the kit's, as far as one can tell. */
  readonly mixed?: boolean
  /** Whose neighbours it counts over, where it was graded over both. */
  readonly countedOver?: Neighbours
}

/** Judges the report of one exercise by itself. */
export function standingOf(report: ExerciseReport): Standing {
  const { id, checks, error } = report
  const exercise = exerciseOrThrow(id)
  const imports = (checks ?? []).flatMap(({ meta }) => meta.imports ?? [])
  const verdict = judgeExercise(exercise, checks ?? 'did-not-report', error)
  return { verdict, imports, mixed: isMixed(exercise, report) }
}

// --- internal ---

// If the imports of a file are unknown, it may import anything.
const isMixed = ({ triedWith = [] }: Exercise, { checks = [] }: ExerciseReport): boolean =>
  triedWith.length > 0 || !checks.some(({ meta }) => meta.imports?.length === 0)
