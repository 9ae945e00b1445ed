import type { Training } from '../model/training.ts'
import { redactDiagnosis } from '../diagnosis/pattern.ts'
import type { CheckEnd } from '../model/check.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { CheckVerdict, CheckWorth, CourseVerdict, ExerciseVerdict } from '../model/verdict.ts'
import type { StudentFailure } from '../model/redacted.ts'
import { redactFailure } from './redact-failure.ts'

/** The audience of a report. */
export type Audience = 'student' | 'instructor'

/** A check without what the guest said: its console, its messages, its values. */
export type StudentCheck = Omit<CheckWorth, 'console' | 'loading'> & StudentEnd

/** The verdict as an audience may see it; its reports are made from this alone. */
export const viewFor = (verdict: CourseVerdict, audience: Audience): CourseVerdict =>
  audience === 'student' ? studentView(verdict) : verdict

/**
 * The run as a student may see it. Over correct neighbours nothing that a guest said is in it: it could be a neighbour's source. Under a
 * secret seed neither are the cases: no input, no expected value. An exercise without either is seen whole.
 */
export function studentView(verdict: CourseVerdict): CourseVerdict {
  const secret = isUnderSecret(verdict)
  const over = (exercise: ExerciseVerdict): boolean =>
    verdict.neighbours === 'reference' && exercise.overReference !== false
  if (!secret && !verdict.exercises.some(over)) return verdict
  const exercises = verdict.exercises.map((exercise) =>
    secret || over(exercise) ? redact(exercise, secret) : exercise,
  )
  if (secret) return { ...verdict, exercises, withheld: 'cases' }
  // A passed check needs no details.
  const isMissed = verdict.exercises.some((exercise) => over(exercise) && exercise.status === 'failed')
  return { ...verdict, exercises, withheld: isMissed ? 'answers' : undefined }
}

/** Whether the cases of a run came from a secret seed: such a seed is known by its digest only. */
export const isUnderSecret = ({ seed }: Pick<CourseVerdict, 'seed'>): boolean => typeof seed === 'string'

// --- internal ---

type StudentEnd = CheckEnd<{ readonly failure?: StudentFailure }>

// Field by field: a new field of a verdict is hidden from students until it is added here.
function redact(exercise: ExerciseVerdict, secretCases: boolean): ExerciseVerdict {
  const { id, status, score, maxScore, waitsFor, unwritten, checks, training } = exercise
  const { overReference, countedOver, overridden } = exercise
  const shown: readonly StudentCheck[] = checks.map((check) => withholdCheck(check, exercise, secretCases))
  return {
    id,
    status,
    score,
    maxScore,
    waitsFor,
    ...(unwritten && { unwritten }),
    overReference,
    ...(countedOver && { countedOver }),
    ...(overridden && { overridden }),
    checks: shown,
    training: training && withholdTraining(training),
  }
}

function withholdCheck(check: CheckVerdict, { id }: ExerciseVerdict, secretCases: boolean): StudentCheck {
  const { kind, name, title, hint, points, maxPoints } = check
  const durationMs = Math.round(check.durationMs)
  return { kind, name, title, hint, points, maxPoints, durationMs, ...withholdEnd(check, id, secretCases) }
}

function withholdEnd(check: CheckVerdict, id: ExerciseId, secretCases: boolean): StudentEnd {
  if (check.status === 'passed') return { status: check.status }
  if (check.status === 'skipped') return { status: check.status, failure: check.failure }
  const failure = check.failure && redactFailure(check.failure, id)
  if (check.status === 'error') return { status: check.status, failure }
  return {
    status: check.status,
    failure,
    diagnosis: check.diagnosis && redactDiagnosis(check.diagnosis, check.failure),
    tried: secretCases ? undefined : check.tried,
  }
}

// Losses and training accuracies are what the guest says they are; the test accuracy was measured on this side.
const withholdTraining = (training: Training): Training => {
  const { iterations, testAccuracy, finalTestAccuracy, requiredTestAccuracy } = training
  return { iterations, loss: [], trainAccuracy: [], testAccuracy, finalTestAccuracy, requiredTestAccuracy }
}
