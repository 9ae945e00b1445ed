import type { ExerciseReport } from '../checks/run.ts'
import { course, type Exercise } from '../course/manifest.ts'
import { blockWaiting } from './blocked.ts'
import { judgeExercise } from './judge-exercise.ts'
import type { CourseVerdict } from './model.ts'

/** How a run was graded. */
export type Conditions = Pick<CourseVerdict, 'isolation' | 'neighbours' | 'seed' | 'quick'>

/** What a run is worth: its exercises in the order of the course, and the sum of their points. */
export function judgeCourse(reports: readonly ExerciseReport[], conditions: Conditions): CourseVerdict {
  const { isolation, neighbours, seed, quick } = conditions
  const byId = new Map(reports.map((report) => [report.id, report]))
  const alone = course.flatMap((exercise) => {
    const report = byId.get(exercise.id)
    if (!report) return []
    const verdict = judgeExercise(exercise, report.checks ?? 'did-not-report', report.error)
    return [neighbours === 'own' ? verdict : { ...verdict, overReference: isOverReference(exercise, report) }]
  })
  // Over the kit's own neighbours there is nobody to wait for.
  const exercises = neighbours === 'own' ? blockWaiting(alone, importsOf(reports)) : alone
  return {
    exercises,
    score: sum(exercises.map(({ score }) => score)),
    maxScore: sum(exercises.map(({ maxScore }) => maxScore)),
    isolation,
    neighbours,
    seed,
    quick,
  }
}

// --- internal ---

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0)

const metas = (reports: readonly ExerciseReport[]) =>
  reports.flatMap(({ checks = [] }) => checks.map(({ meta }) => meta))

// Where nobody knows what a file imports, it may be anything.
const isOverReference = ({ triedWith = [] }: Exercise, report: ExerciseReport): boolean =>
  triedWith.length > 0 || !metas([report]).some(({ imports }) => imports?.length === 0)

const importsOf = (reports: readonly ExerciseReport[]) =>
  new Map(reports.map((report) => [report.id, metas([report]).flatMap(({ imports = [] }) => imports)]))
