import type { Thresholds } from '../model/conditions.ts'
import type { CourseVerdict, CheckVerdict, ExerciseVerdict } from '../model/verdict.ts'
import { sum } from '../platform/sum.ts'
import { gradedPercent } from '../text/numbers.ts'
import { inBoth } from '../text/texts.ts'

/** A verdict under other thresholds than it was graded with: the accuracies are known, so nothing has to run again. */
export function applyThresholds(verdict: CourseVerdict, thresholds: Thresholds | undefined): CourseVerdict {
  if (!thresholds) return verdict
  const exercises = verdict.exercises.map((exercise) => rejudged(exercise, thresholds))
  return { ...verdict, exercises, score: sum(exercises.map(({ score }) => score)) }
}

// --- internal ---

function rejudged(exercise: ExerciseVerdict, thresholds: Thresholds): ExerciseVerdict {
  const { training, id } = exercise
  const required = training && thresholds[id]?.[training.iterations]
  const accuracy = training?.finalTestAccuracy
  if (!training || required === undefined || accuracy === undefined) return exercise
  const checks = exercise.checks.map((check) => (isOfAccuracy(check) ? judged(check, accuracy, required) : check))
  const isPassed = checks.every(({ status }) => status === 'passed')
  const status = isPassed ? 'passed' : exercise.status === 'passed' ? 'failed' : exercise.status
  return {
    ...exercise,
    status,
    checks,
    score: sum(checks.map(({ points }) => points)),
    training: { ...training, requiredTestAccuracy: required },
  }
}

// A training that broke off has come to no accuracy, and one that waits is not looked at.
const isOfAccuracy = ({ kind, status, failure }: CheckVerdict): boolean =>
  kind === 'training' && (status === 'passed' || (status === 'failed' && failure?.kind === 'mismatch'))

function judged(check: CheckVerdict, accuracy: number, required: number): CheckVerdict {
  const { kind, name, title, hint, maxPoints, durationMs } = check
  const info = { kind, name, title, hint, maxPoints, durationMs }
  if (accuracy >= required) return { ...info, status: 'passed', points: maxPoints }
  const says = inBoth((words) => words.belowThreshold(gradedPercent(accuracy), gradedPercent(required)))
  const mismatch = { kind: 'says' as const, says, expected: `>= ${required}`, received: String(accuracy) }
  return { ...info, status: 'failed', points: 0, failure: { kind: 'mismatch', mismatch } }
}
