import { findExercises } from './find-exercises.ts'
import { chapters, course } from './manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { nearestName } from '../platform/nearest-name.ts'

/** What else is known of a mistake in a configuration. */
export interface ConfigHints {
  readonly nearest?: string
  readonly isUnknownKey?: boolean
  readonly line?: number
}

/** A mistake in a configuration: where it is, what was found, what is allowed there. */
export class ConfigError extends Error {
  readonly at: string
  readonly value: unknown
  readonly found: string
  readonly expected: string
  /** What was probably meant. */
  readonly nearest: string | undefined
  /** The last name in `at` is itself the mistake: no such setting exists there. */
  readonly isUnknownKey: boolean
  /** The line of the file that it stands in, where that is known. */
  readonly line: number | undefined

  constructor(at: string, found: unknown, expected: string, more: ConfigHints = {}) {
    super(`${at}: ${expected}`)
    this.at = at
    this.value = found
    this.found = (JSON.stringify(found) ?? String(found)).slice(0, 80)
    this.expected = expected
    this.nearest = more.nearest
    this.isUnknownKey = more.isUnknownKey ?? false
    this.line = more.line
  }
}

/** The fields of an object in a configuration. */
export type Fields = Readonly<Record<string, unknown>>

/** Validates an object. */
export function fieldsOrThrow(value: unknown, at: string, expected: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new ConfigError(at, value, expected)
}

/** Refuses fields that do not exist there. */
export function refuseOthers(others: Fields, at: string, known: string): void {
  for (const [key, value] of Object.entries(others))
    throw new ConfigError(at === '' ? key : `${at}.${key}`, value, known, {
      nearest: nearestName(key, known.split(', ')),
      isUnknownKey: true,
    })
}

/** Validates a number from 0 to `most`. */
export function numberOrThrow(value: unknown, at: string, most: number): number {
  if (typeof value !== 'number' || !(value >= 0 && value <= most)) throw new ConfigError(at, value, `0–${most}`)
  return value
}

/** Validates numbers for some exercises, called by names in any spelling. */
export function numbersOf(
  value: unknown,
  at: string,
  most: number,
  example: string,
): Partial<Record<ExerciseId, number>> {
  const numbers = Object.entries(fieldsOrThrow(value, at, example))
  return Object.fromEntries(
    numbers.map(([name, number]) => [oneOrThrow(name, at), numberOrThrow(number, `${at}.${name}`, most)]),
  )
}

/** Validates the name of an exercise or of a chapter, in any spelling. */
export function idsOrThrow(name: unknown, at: string, choices = CHOICES): readonly ExerciseId[] {
  const found = typeof name === 'string' ? findExercises(name) : undefined
  if (found && 'ids' in found) return found.ids
  const nearest = found && 'nearest' in found ? found.nearest : undefined
  throw new ConfigError(at, name, choices, { nearest })
}

/** Validates the name of one exercise. */
export function oneOrThrow(name: string, at: string): ExerciseId {
  const ids = idsOrThrow(name, at, EXERCISES)
  if (ids.length !== 1) throw new ConfigError(at, name, ids.join(', '))
  return ids[0]
}

/** Validates true or false. */
export function checkSwitch(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new ConfigError(at, value, 'true, false')
  return value
}

/** Validates a text that is not empty. */
export function checkText(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new ConfigError(at, value, '"…"')
  return value.trim()
}

/** Validates a date and time with its time zone. */
export function checkDate(value: unknown): string {
  if (typeof value !== 'string' || !parseMoment(value)) throw new ConfigError('due', value, MOMENT_EXAMPLE)
  return value
}

/** Parses a date and time with its time zone; undefined if it is not one. */
export function parseMoment(text: string): Date | undefined {
  const date = new Date(text)
  return /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) && !Number.isNaN(date.getTime()) ? date : undefined
}

/** An example of the expected date format. */
export const MOMENT_EXAMPLE = '2026-04-01T23:59:00+09:00'

// --- internal ---

// Points and thresholds are one exercise's; what counts may be a whole chapter.
const EXERCISES = course.map(({ id }) => id).join(', ')
const CHOICES = [...chapters, EXERCISES].join(', ')
