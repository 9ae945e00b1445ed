import type { Failure } from '../model/check.ts'
import type { Localized } from '../model/localized.ts'
import { PATTERN, type Pattern, type SeenDifference, type What } from '../model/pattern.ts'
import type { Redacted } from '../model/redacted.ts'
import { describeSeen } from '../text/describe-seen.ts'
import { short } from '../text/formula.ts'
import { inBoth } from '../text/texts.ts'
import type { Diagnosis } from './diagnose.ts'

/** Describes what was seen in the numbers or the shape of a result if no known wrong answer has the same results. */
export function describePattern(failure: Failure | undefined): Diagnosis | undefined {
  const pattern = patternOf(failure)
  return pattern && described(pattern)
}

/** Whether a diagnosis is a pattern, not a known wrong answer. */
export const isPattern = ({ id }: Pick<Diagnosis, 'id'>): boolean => id.startsWith(PATTERN)

/** A diagnosis without what was computed from a student's result and could be anything; small factors stay. */
export function redactDiagnosis(diagnosis: Diagnosis, failure: Failure | Redacted | undefined): Diagnosis | undefined {
  if (!isPattern(diagnosis)) return diagnosis
  const pattern = patternOf(failure)
  if (pattern?.kind === 'seen') return redactSeen(pattern)
  if (pattern?.kind === 'axis-length') return undefined
  if (pattern?.kind === 'nan') return described({ kind: 'nan' })
  const [, factor] = FACTOR.exec(diagnosis.id) ?? []
  if (factor !== undefined && !isSmallWhole(Number(factor)))
    return { id: 'pattern-factor', says: inBoth((words) => words.someFactor) }
  return pattern?.kind === 'factor'
    ? described({ kind: 'factor', factor: pattern.factor, rows: pattern.rows })
    : diagnosis
}

// --- internal ---

const FACTOR = /^pattern-factor-(.*)$/

const patternOf = (failure: Failure | Redacted | undefined): Pattern | undefined =>
  failure?.kind === 'mismatch' && 'pattern' in failure.mismatch ? failure.mismatch.pattern : undefined

const described = (pattern: Pattern): Diagnosis => ({
  id: `${PATTERN}${idOf(pattern)}`,
  says: sayingOf(pattern),
  ...(isPartial(pattern) && { partial: true }),
})

// A description that does not say what came instead, or only in which relation it stands, leaves the check's hint its place.
const isPartial = (pattern: Pattern): boolean =>
  pattern.kind === 'axis-length' ||
  (pattern.kind === 'factor' && pattern.factor !== -1) ||
  (pattern.kind === 'seen' && (!pattern.what || RELATIONS.has(pattern.what.kind)))

const RELATIONS: ReadonlySet<What['kind']> = new Set(['deviation', 'constant', 'times', 'plus'])

// What is left names no number and no place that a result could have been made to show.
function redactSeen({ kind, where, what }: SeenDifference): Diagnosis | undefined {
  const told: SeenDifference = {
    kind,
    where: where.filter((one) => one.kind !== 'only' && one.kind !== 'input-size'),
    what: what && HAS_NUMBERS.has(what.kind) ? undefined : what,
  }
  if (told.where.length === 0 && !told.what) return undefined
  return { ...described(told), partial: true }
}

const HAS_NUMBERS = new Set(['close', 'plus', 'times', 'constant', 'deviation', 'rounded', 'call-before'])

function isSmallWhole(factor: number): boolean {
  const size = Math.abs(factor)
  const whole = Math.round(Math.max(size, 1 / size))
  return whole <= 20 && (size === whole || short(size) === short(1 / whole))
}

function idOf(pattern: Pattern): string {
  if (pattern.kind === 'seen')
    return [pattern.contrast, ...pattern.where, pattern.what].flatMap((one) => one?.kind ?? []).join('-')
  if (pattern.kind !== 'factor') return pattern.kind
  return pattern.factor === -1 ? 'sign' : `factor-${short(pattern.factor)}`
}

function sayingOf(pattern: Pattern): Localized {
  if (pattern.kind === 'seen') return inBoth((words) => describeSeen(pattern, words))
  if (pattern.kind === 'nan') {
    const { where = [] } = pattern
    return inBoth((words) => [describeSeen({ kind: 'seen', where }, words), words.patterns.nan].join(' ').trim())
  }
  if (pattern.kind === 'axis-length') {
    const { axis, received, expected, name } = pattern
    return inBoth((words) => words.axisLength(axis, received, expected, name))
  }
  if (pattern.kind !== 'factor') return inBoth(({ patterns }) => patterns[pattern.kind])
  const { factor, rows, counts = [], of } = pattern
  if (factor === -1) return inBoth((words) => words.oppositeSign)
  if (counts.length > 0 || of) return inBoth((words) => words.seen.what.times({ kind: 'times', factor, counts, of }))
  return inBoth((words) => words.factor(short(factor), rows, Math.abs(factor) < 1))
}
