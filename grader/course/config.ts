import {
  checkDate,
  checkSwitch,
  checkText,
  ConfigError,
  type Fields,
  fieldsOrThrow,
  idsOrThrow,
  numberOrThrow,
  numbersOf,
  oneOrThrow,
  refuseOthers,
} from './config-values.ts'
import { course } from './manifest.ts'
import type { Overrides, Tolerances, Untold } from '../model/conditions.ts'
import type { LatePolicy } from '../model/late.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** An instructor's settings for a class, from `course.config.json`. Every field is optional. */
export interface CourseConfig {
  /** The exercises that count, in the order of the course. */
  readonly exercises?: readonly ExerciseId[]
  /** The points of some exercises. */
  readonly points?: Readonly<Partial<Record<ExerciseId, number>>>
  /** The test accuracies that some trainings on MNIST must reach: exercise → iterations → test accuracy. */
  readonly thresholds?: Readonly<Partial<Record<ExerciseId, Readonly<Record<string, number>>>>>
  /** With its zone, in which times without one are read. */
  readonly due?: string
  readonly latePolicy?: LatePolicy
  /** What the course is called on reports. */
  readonly course?: string
  /** Whether students are told hints and diagnoses; they are, where nothing is said. */
  readonly hints?: boolean
  readonly diagnoses?: boolean
  /** The relative tolerances of some exercises, where they are wider than those of the checks. */
  readonly tolerances?: Tolerances
}

/** The trainings whose thresholds can be set, and their numbers of iterations: for slow code, by default, and with `--full`. */
export const TRAININGS = ['ch04/train_neuralnet', 'ch05/two_layer_net'] as const satisfies readonly ExerciseId[]
export const ITERATIONS = ['1200', '3000', '10000'] as const

/** Validates a configuration and resolves exercise names in any spelling. */
export function checkConfig(value: unknown): CourseConfig {
  const {
    exercises,
    points,
    thresholds,
    due,
    latePolicy,
    course: name,
    hints,
    diagnoses,
    tolerances,
    ...others
  } = fieldsOrThrow(value, '', '{ … }')
  refuseOthers(others, '', FIELDS)
  return {
    ...(exercises !== undefined && { exercises: checkExercises(exercises) }),
    ...(points !== undefined && { points: checkPoints(points) }),
    ...(thresholds !== undefined && { thresholds: checkThresholds(thresholds) }),
    ...(due !== undefined && { due: checkDate(due) }),
    ...(latePolicy !== undefined && { latePolicy: checkLatePolicy(latePolicy) }),
    ...(name !== undefined && { course: checkText(name, 'course') }),
    ...(hints !== undefined && { hints: checkSwitch(hints, 'hints') }),
    ...(diagnoses !== undefined && { diagnoses: checkSwitch(diagnoses, 'diagnoses') }),
    ...(tolerances !== undefined && { tolerances: numbersOf(tolerances, 'tolerances', 1, '{ "softmax": 1e-6 }') }),
  }
}

/** Validates what being late costs; `at` is where it stands. */
export function checkLatePolicy(value: unknown, at = 'latePolicy'): LatePolicy {
  const { percentPerDay, graceMinutes = 0, lastDay, ...others } = fieldsOrThrow(value, at, LATE_EXAMPLE)
  refuseOthers(others, at, 'percentPerDay, graceMinutes, lastDay')
  return {
    percentPerDay: numberOrThrow(percentPerDay, `${at}.percentPerDay`, 100),
    graceMinutes: numberOrThrow(graceMinutes, `${at}.graceMinutes`, 10_000),
    ...(lastDay !== undefined && { lastDay: numberOrThrow(lastDay, `${at}.lastDay`, 1_000) }),
  }
}

/** What of a configuration changes what something is worth. */
export const overridesIn = ({ points, thresholds, tolerances }: CourseConfig): Overrides | undefined =>
  points || thresholds || tolerances ? { points, thresholds, tolerances } : undefined

/** What of a configuration keeps something from students. */
export const untoldIn = ({ hints, diagnoses }: CourseConfig): Untold | undefined =>
  hints === false || diagnoses === false ? { hints: hints === false, diagnoses: diagnoses === false } : undefined

// --- internal ---

const FIELDS = 'exercises, points, thresholds, due, latePolicy, course, hints, diagnoses, tolerances'

const LATE_EXAMPLE = '{ "percentPerDay": 10, "graceMinutes": 15, "lastDay": 3 }'

/** What is worth less than a hundredth would be rounded to nothing, and count no more. */
function checkPoints(value: unknown): Partial<Record<ExerciseId, number>> {
  const example = '{ "softmax": 5 }'
  const points = numbersOf(value, 'points', 1000, example)
  for (const [name, worth] of Object.entries(fieldsOrThrow(value, 'points', example)))
    if (Number(worth) > 0 && Number(worth) < 0.01) throw new ConfigError(`points.${name}`, worth, '0, 0.01–1000')
  return points
}

function checkExercises(value: unknown): ExerciseId[] {
  if (!Array.isArray(value) || value.length === 0) throw new ConfigError('exercises', value, '["ch03", "ch04"]')
  const wanted = new Set(value.flatMap((name: unknown) => idsOrThrow(name, 'exercises')))
  return course.map(({ id }) => id).filter((id) => wanted.has(id))
}

function checkThresholds(value: unknown): Partial<Record<ExerciseId, Record<string, number>>> {
  const thresholds = Object.entries(fieldsOrThrow(value, 'thresholds', '{ "train_neuralnet": { "3000": 0.9 } }'))
  return Object.fromEntries(
    thresholds.map(([name, gates]) => {
      const id = oneOrThrow(name, 'thresholds')
      if (!TRAININGS.some((training) => training === id))
        throw new ConfigError('thresholds', name, TRAININGS.join(', '))
      return [id, checkGates(fieldsOrThrow(gates, `thresholds.${name}`, '{ "3000": 0.9 }'), `thresholds.${name}`)]
    }),
  )
}

function checkGates(gates: Fields, at: string): Record<string, number> {
  for (const [iterations, least] of Object.entries(gates)) {
    if (!ITERATIONS.some((known) => known === iterations)) throw new ConfigError(at, iterations, ITERATIONS.join(', '))
    numberOrThrow(least, `${at}.${iterations}`, 1)
  }
  return gates as Record<string, number>
}
