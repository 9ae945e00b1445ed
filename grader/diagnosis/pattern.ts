import type { Failure } from '../model/check.ts'
import type { Pattern } from '../model/pattern.ts'
import type { Localized } from '../model/localized.ts'
import { inBoth } from '../text/texts.ts'
import type { Diagnosis } from './diagnose.ts'

/** Describes a pattern in the numbers or the shape of a result if no known wrong answer has the same results. */
export function describePattern(failure: Failure | undefined): Diagnosis | undefined {
  if (failure?.kind !== 'mismatch' || !('pattern' in failure.mismatch) || !failure.mismatch.pattern) return undefined
  const { pattern } = failure.mismatch
  return { id: `pattern-${idOf(pattern)}`, says: sayingOf(pattern) }
}

/** Hides a factor that was computed from a student's result and could be any number; small integers and their reciprocals stay. */
export function withoutFactor(diagnosis: Diagnosis): Diagnosis {
  const [, factor] = FACTOR.exec(diagnosis.id) ?? []
  return factor === undefined || isSmallWhole(Number(factor))
    ? diagnosis
    : { id: 'pattern-factor', says: inBoth((words) => words.someFactor) }
}

// --- internal ---

const FACTOR = /^pattern-factor-(.*)$/

function isSmallWhole(factor: number): boolean {
  const size = Math.abs(factor)
  const whole = Math.round(Math.max(size, 1 / size))
  return whole <= 20 && (size === whole || short(size) === short(1 / whole))
}

const idOf = (pattern: Pattern): string =>
  pattern.kind !== 'factor' ? pattern.kind : pattern.factor === -1 ? 'sign' : `factor-${short(pattern.factor)}`

function sayingOf(pattern: Pattern): Localized {
  if (pattern.kind !== 'factor') return inBoth(({ patterns }) => patterns[pattern.kind])
  const { factor, rows } = pattern
  if (factor === -1) return inBoth((words) => words.oppositeSign)
  return inBoth((words) => words.factor(short(factor), rows))
}

const short = (factor: number): string => String(Number(factor.toPrecision(4)))
