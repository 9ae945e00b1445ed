import { exerciseOrThrow } from '../course/manifest.ts'
import type { Lang } from '../model/localized.ts'
import type { CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { exerciseText, overOwnNotes } from './exercise-text.ts'
import { wholeUnit } from './whole-points.ts'

/** The environment variables through which Classroom 50's runner describes the submission. */
export type RunnerFacts = Readonly<Record<string, string | undefined>>

/** Renders a run as Classroom 50's result.json: a test per exercise, points as integers. The runner adds who, when and how. */
export function renderClassroom50(
  verdict: CourseVerdict,
  { lang, env }: { readonly lang: Lang; readonly env: RunnerFacts },
): string {
  const { exercises } = verdict
  // By what could be had, not by what was: the maximum is the same for every student.
  const unit = wholeUnit(exercises.flatMap(({ maxScore, checks }) => [maxScore, ...checks.map((one) => one.maxPoints)]))
  const tests = exercises.map((exercise) => ({
    'test-name': `${exercise.id}: ${exerciseOrThrow(exercise.id).title[lang]}`,
    passed: exercise.status === 'passed',
    score: Math.round(exercise.score * unit),
    'max-score': Math.round(exercise.maxScore * unit),
    message: messageOf(exercise, lang),
  }))
  const result = {
    schema: 'classroom50/result/v1',
    ...factsOf(env),
    score: sum(tests.map(({ score }) => score)),
    'max-score': sum(tests.map((test) => test['max-score'])),
    tests,
  }
  return `${JSON.stringify(result, undefined, 2)}\n`
}

// --- internal ---

const messageOf = (exercise: ExerciseVerdict, lang: Lang): string | undefined =>
  exercise.status === 'passed' ? overOwnNotes([exercise], lang)[0] : exerciseText(exercise, lang)

const factsOf = (env: RunnerFacts): object => ({
  classroom: env.CLASSROOM ?? '',
  assignment: env.ASSIGNMENT ?? '',
  submission: env.SUBMISSION_TAG ?? '',
  commit: env.COMMIT_URL ?? '',
  release: env.RELEASE_URL ?? '',
  review: env.REVIEW_URL ?? '',
})
