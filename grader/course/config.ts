import { readFileSync } from 'node:fs'
import { findExercises } from './find-exercises.ts'
import { chapters, course } from './manifest.ts'
import type { Overrides, Tolerances, Untold } from '../model/conditions.ts'
import type { LatePolicy } from '../model/late.ts'
import type { ExerciseId } from '../model/exercise.ts'

/** The file of an instructor's settings, where no other is named. */
export const CONFIG_FILE = 'course.config.json'

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

/** A mistake in a configuration: where it is, what was found, what is allowed there. */
export class ConfigError extends Error {
  readonly at: string
  readonly value: unknown
  readonly found: string
  readonly expected: string
  /** The line of the file that it stands in, where that is known. */
  readonly line: number | undefined

  constructor(at: string, found: unknown, expected: string, line?: number) {
    super(`${at}: ${expected}`)
    this.at = at
    this.value = found
    this.found = (JSON.stringify(found) ?? String(found)).slice(0, 80)
    this.expected = expected
    this.line = line
  }
}

/** The trainings whose thresholds can be set, and their numbers of iterations: for slow code, by default, and with `--full`. */
export const TRAININGS = ['ch04/train_neuralnet', 'ch05/two_layer_net'] as const satisfies readonly ExerciseId[]
export const ITERATIONS = ['1200', '3000', '10000'] as const

/** Reads a configuration; throws `ConfigError` if it contains a mistake. */
export function readConfigOrThrow(file: string): CourseConfig {
  const text = readFileSync(file, 'utf8')
  const value = parseOrThrow(text)
  try {
    return checkConfig(value)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    throw new ConfigError(error.at, error.value, error.expected, lineOf(text, error))
  }
}

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
  for (const other of Object.keys(others)) throw new ConfigError(other, others[other], FIELDS)
  return {
    ...(exercises !== undefined && { exercises: checkExercises(exercises) }),
    ...(points !== undefined && { points: checkPoints(points) }),
    ...(thresholds !== undefined && { thresholds: checkThresholds(thresholds) }),
    ...(due !== undefined && { due: checkDate(due) }),
    ...(latePolicy !== undefined && { latePolicy: checkLatePolicy(latePolicy) }),
    ...(name !== undefined && { course: checkText(name, 'course') }),
    ...(hints !== undefined && { hints: checkSwitch(hints, 'hints') }),
    ...(diagnoses !== undefined && { diagnoses: checkSwitch(diagnoses, 'diagnoses') }),
    ...(tolerances !== undefined && { tolerances: checkTolerances(tolerances) }),
  }
}

/** Validates what being late costs; `at` is where it stands. */
export function checkLatePolicy(value: unknown, at = 'latePolicy'): LatePolicy {
  const { percentPerDay, graceMinutes = 0, lastDay, ...others } = fieldsOrThrow(value, at, LATE_EXAMPLE)
  for (const name of Object.keys(others))
    throw new ConfigError(`${at}.${name}`, others[name], 'percentPerDay, graceMinutes, lastDay')
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

/** Parses a date and time with its time zone; undefined if it is not one. */
export function parseMoment(text: string): Date | undefined {
  const date = new Date(text)
  return /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(date.getTime()) ? date : undefined
}

/** An example of the expected date format. */
export const MOMENT_EXAMPLE = '2026-04-01T23:59:00+09:00'

// --- internal ---

/** Every name that an exercise or a chapter may be called by. */
const CHOICES = [...chapters, ...course.map(({ id }) => id)].join(', ')

const FIELDS = 'exercises, points, thresholds, due, latePolicy, course, hints, diagnoses, tolerances'

/** The line of what is wrong: of the last of its keys, or of the value that was found. */
function lineOf(text: string, { at, value }: ConfigError): number | undefined {
  const keys = at === '' ? [] : at.split('.')
  const unknown = typeof value === 'string' ? [value] : []
  let end = 0
  for (const word of [...keys, ...unknown]) {
    const found = text.indexOf(JSON.stringify(word), end)
    if (found >= 0) end = found
  }
  return end > 0 || keys.length > 0 ? text.slice(0, end).split('\n').length : undefined
}

function checkSwitch(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new ConfigError(at, value, 'true, false')
  return value
}

function checkTolerances(value: unknown): Tolerances {
  const tolerances = Object.entries(fieldsOrThrow(value, 'tolerances', '{ "softmax": 1e-6 }'))
  return Object.fromEntries(
    tolerances.map(([name, rtol]) => [oneOrThrow(name, 'tolerances'), numberOrThrow(rtol, `tolerances.${name}`, 1)]),
  )
}

const LATE_EXAMPLE = '{ "percentPerDay": 10, "graceMinutes": 15, "lastDay": 3 }'

function numberOrThrow(value: unknown, at: string, most: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= most)) throw new ConfigError(at, value, `0–${most}`)
  return value
}

type Fields = Readonly<Record<string, unknown>>

function parseOrThrow(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch (error) {
    const { message } = error as Error
    const position = /position (\d+)/.exec(message)?.[1]
    const line = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
    throw new ConfigError('JSON', message, '{ … }', line)
  }
}

function fieldsOrThrow(value: unknown, at: string, expected: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new ConfigError(at, value, expected)
}

function idsOrThrow(name: unknown, at: string): readonly ExerciseId[] {
  const found = typeof name === 'string' ? findExercises(name) : undefined
  if (found && 'ids' in found) return found.ids
  const nearest = found && 'nearest' in found ? found.nearest : undefined
  throw new ConfigError(at, name, nearest === undefined ? CHOICES : `${nearest}? ${CHOICES}`)
}

function oneOrThrow(name: string, at: string): ExerciseId {
  const ids = idsOrThrow(name, at)
  if (ids.length !== 1) throw new ConfigError(at, name, ids.join(', '))
  return ids[0]
}

function checkExercises(value: unknown): ExerciseId[] {
  if (!Array.isArray(value) || value.length === 0) throw new ConfigError('exercises', value, '["ch03", "ch04"]')
  const wanted = new Set(value.flatMap((name: unknown) => idsOrThrow(name, 'exercises')))
  return course.map(({ id }) => id).filter((id) => wanted.has(id))
}

function checkPoints(value: unknown): Partial<Record<ExerciseId, number>> {
  const points = Object.entries(fieldsOrThrow(value, 'points', '{ "softmax": 5 }'))
  return Object.fromEntries(
    points.map(([name, worth]) => {
      const id = oneOrThrow(name, 'points')
      return [id, numberOrThrow(worth, `points.${name}`, 1000)]
    }),
  )
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

function checkText(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new ConfigError(at, value, '"…"')
  return value.trim()
}

function checkDate(value: unknown): string {
  if (typeof value !== 'string' || !parseMoment(value)) throw new ConfigError('due', value, MOMENT_EXAMPLE)
  return value
}
