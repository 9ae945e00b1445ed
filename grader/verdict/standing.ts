import type { ExerciseReport } from '../model/check.ts'
import { type Exercise, exerciseOrThrow } from '../course/manifest.ts'
import { judgeExercise } from './judge-exercise.ts'
import type { ExerciseVerdict } from '../model/verdict.ts'

/** One exercise by itself: what it is worth before anyone asks which other one it waits for. */
export interface Standing {
  readonly verdict: ExerciseVerdict
  /** The relative imports that its file really has. */
  readonly imports: readonly string[]
  /** Over the kit's own neighbours some of the code that runs is the kit's, as far as one can tell. */
  readonly mixed?: boolean
}

/** What the report of one exercise is worth by itself. */
export function standingOf(report: ExerciseReport): Standing {
  const { id, checks, error } = report
  const exercise = exerciseOrThrow(id)
  const imports = (checks ?? []).flatMap(({ meta }) => meta.imports ?? [])
  const verdict = judgeExercise(exercise, checks ?? 'did-not-report', error)
  return { verdict, imports, mixed: isMixed(exercise, report) }
}

// --- internal ---

// Where nobody knows what a file imports, it may be anything.
const isMixed = ({ triedWith = [] }: Exercise, { checks = [] }: ExerciseReport): boolean =>
  triedWith.length > 0 || !checks.some(({ meta }) => meta.imports?.length === 0)
