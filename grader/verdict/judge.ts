import { course } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Conditions, CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { blockWaiting } from './blocked.ts'
import { applyOverrides } from './overrides.ts'
import type { Standing } from './standing.ts'

/** Exercises side by side, in the order of the course: what waits for what, and the sum of their points. */
export function judgeCourse(standings: Iterable<Standing>, conditions: Conditions): CourseVerdict {
  const { overrides, ...others } = conditions
  const { neighbours } = others
  const byId = new Map<ExerciseId, Standing>()
  for (const standing of standings) byId.set(standing.verdict.id, standing)
  const inOrder = course.flatMap(({ id }) => byId.get(id) ?? [])
  const alone = inOrder.map((standing) => (neighbours === 'own' ? standing.verdict : overReference(standing)))
  const imports = new Map(inOrder.map((standing) => [standing.verdict.id, standing.imports]))
  // With the reference neighbours no exercise waits for another.
  const exercises = neighbours === 'own' ? blockWaiting(alone, imports) : alone
  const score = sum(exercises.map((exercise) => exercise.score))
  const maxScore = sum(exercises.map((exercise) => exercise.maxScore))
  return applyOverrides({ exercises, score, maxScore, ...others }, overrides)
}

// --- internal ---

// What counts over the submission's own neighbours has nothing of the kit's in it.
const overReference = ({ verdict, mixed, countedOver }: Standing): ExerciseVerdict => ({
  ...verdict,
  overReference: countedOver === 'own' ? false : mixed,
  ...(countedOver && { countedOver }),
})
