import type { Mismatch } from '../model/check.ts'
import type { Unreadable } from '../model/submission.ts'
import type { BadOutcome } from '../model/outcome.ts'

/** A value that is not the expected one, with its numbers ready to be printed. */
export interface ValueDifference {
  /** The first place that differs, as [1, 0]; undefined for a number. */
  readonly at: string | undefined
  readonly expected: string
  readonly received: string
  readonly largest: string | undefined
  /** How many numbers are off, and of how many, where there are more than one. */
  readonly differing?: readonly [count: number, of: number]
  /** How far it may be there; undefined where it must be exact. */
  readonly allowed: string | undefined
}

/** What is said of a check that was not passed. */
export interface FailureTexts {
  readonly labels: {
    readonly tried: string
    readonly expected: string
    readonly received: string
    readonly difference: string
    readonly where: string
    readonly diagnosis: string
    readonly hint: string
  }
  /** What stands before a message where vitest would name an error. */
  readonly notPassed: string
  readonly toDo: string
  readonly unreadable: Readonly<Record<Unreadable, string>>
  readonly gaveUp: Readonly<Record<'hung' | 'crashed', string>>
  unbundled(text: string): string
  internal(message: string): string
  /** A file of the data set is missing, damaged or not readable (then the system's code). */
  mnistFile(file: string, why: string): string
  readonly outcomes: { readonly [K in BadOutcome['kind']]: (outcome: Extract<BadOutcome, { kind: K }>) => string }
  /** What to try, where an outcome tells it by itself. */
  readonly exitedHint: string
  readonly recursionHint: string
  readonly returnedNothing: string
  wrongType(expected: Extract<Mismatch, { kind: 'type' }>['expected']): string
  received(text: string): string
  shape(shape: string): string
  readonly wrongShape: string
  wrongValue(difference: ValueDifference): string
  notANumber(at: string | undefined): string
  /** Where and by how much it is off, a line each. */
  difference(difference: ValueDifference): readonly string[]
  /** A stack's second and further lines. */
  calledFrom(place: string, name: string | undefined): string
  more(count: number): string
}
