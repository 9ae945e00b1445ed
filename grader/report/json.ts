import type { Training } from '../model/training.ts'
import { exerciseOrThrow } from '../course/manifest.ts'
import { describeHandedIn } from '../text/describe-handed-in.ts'
import { renderFailure } from '../text/render-failure.ts'
import type { Lang } from '../model/localized.ts'
import { pointsLeft } from '../verdict/blocked.ts'
import type { CheckVerdict, CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'

/** Renders a run as JSON, version 1, for other programs. */
export function renderJson(
  verdict: CourseVerdict,
  { lang, kit }: { readonly lang: Lang; readonly kit: string },
): string {
  const { exercises } = verdict
  const report = {
    version: 1,
    kit,
    score: verdict.ungraded ? null : verdict.score,
    maxScore: verdict.maxScore,
    isolation: verdict.isolation,
    weakSystem: verdict.weakSystem,
    neighbours: verdict.neighbours,
    seed: verdict.seed,
    overrides: verdict.overrides,
    late: verdict.late,
    about: verdict.about,
    ungraded: verdict.ungraded,
    handedIn: verdict.handedIn && describeHandedIn(verdict.handedIn, lang),
    withheld: verdict.withheld,
    exercises: exercises.map((exercise) => jsonExercise(exercise, lang)),
    training: curveOf(exercises.find(({ training }) => training)?.training),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

// --- internal ---

// The first network's training is also at the top level, for compatibility; each training is with its exercise.
function jsonExercise(exercise: ExerciseVerdict, lang: Lang): object {
  const { id, status, score, maxScore, checks, training, waitsFor, countedOver, overridden } = exercise
  const title = exerciseOrThrow(id).title[lang]
  return {
    id,
    title,
    status,
    score,
    maxScore,
    checks: checks.map((check) => jsonCheck(check, lang)),
    training: curveOf(training),
    ...(waitsFor.length > 0 && { waitsFor, waitingPoints: pointsLeft(exercise) }),
    countedOver,
    overridden,
  }
}

function curveOf(training: Training | undefined): Omit<Training, 'portrait'> | undefined {
  if (!training) return undefined
  const { iterations, loss, trainAccuracy, testAccuracy, finalTestAccuracy, requiredTestAccuracy } = training
  return { iterations, loss, trainAccuracy, testAccuracy, finalTestAccuracy, requiredTestAccuracy }
}

function jsonCheck(check: CheckVerdict, lang: Lang): object {
  const { name, status, points, maxPoints, diagnosis, durationMs } = check
  const message = status === 'passed' ? '' : renderFailure(check, lang)
  return {
    name,
    status,
    points,
    maxPoints,
    message: message || undefined,
    diagnosis: diagnosis && { id: diagnosis.id, says: diagnosis.says[lang] },
    durationMs,
  }
}
