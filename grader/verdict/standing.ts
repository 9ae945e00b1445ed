import type { ExerciseReport } from '../model/check.ts'
import { course, type Exercise, exerciseOrThrow } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { blockWaiting } from './blocked.ts'
import { judgeExercise } from './judge-exercise.ts'
import type { CourseVerdict, ExerciseVerdict, Conditions } from '../model/verdict.ts'
import { applyOverrides } from './overrides.ts'

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

/** Exercises side by side, in the order of the course: what waits for what, and the sum of their points. */
export function judgeStandings(standings: Iterable<Standing>, conditions: Conditions): CourseVerdict {
  const { isolation, neighbours, seed, quick, overrides } = conditions
  const byId = new Map<ExerciseId, Standing>()
  for (const standing of standings) byId.set(standing.verdict.id, standing)
  const inOrder = course.flatMap(({ id }) => byId.get(id) ?? [])
  const alone = inOrder.map(({ verdict, mixed }) =>
    neighbours === 'own' ? verdict : { ...verdict, overReference: mixed },
  )
  const imports = new Map(inOrder.map((standing) => [standing.verdict.id, standing.imports]))
  // Over the kit's own neighbours there is nobody to wait for.
  const exercises = neighbours === 'own' ? blockWaiting(alone, imports) : alone
  const score = sum(exercises.map((exercise) => exercise.score))
  const maxScore = sum(exercises.map((exercise) => exercise.maxScore))
  return applyOverrides({ exercises, score, maxScore, isolation, neighbours, seed, quick }, overrides)
}

// --- internal ---

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)

// Where nobody knows what a file imports, it may be anything.
const isMixed = ({ triedWith = [] }: Exercise, { checks = [] }: ExerciseReport): boolean =>
  triedWith.length > 0 || !checks.some(({ meta }) => meta.imports?.length === 0)
