import type { Mismatch } from '../../model/check.ts'
import type { MismatchError } from '../matchers.ts'
import type { CurrentCheck } from '../subject.ts'
import type { Contrast, Pattern } from '../../model/pattern.ts'
import { compare, type Comparison, type Input, type Surrounding } from './comparison.ts'
import { contrastOf } from './contrast.ts'
import { describeDifference, placesOf } from './describe-difference.ts'
import { asArray, inputsOf, type MadeCall, soleDifference } from './made-call.ts'
import { missingIn, nameIn } from './name-in.ts'
import { rememberRight } from './remember-right.ts'
import { countsOf, logBaseOf } from './what-scaled.ts'

/** A failed comparison with what the check knows of its calls: the name of what is off, and a description of the difference. */
export function describeMismatch({ mismatch, sides }: MismatchError, current: CurrentCheck): Mismatch {
  if (!sides || mismatch.kind === 'says') return mismatch
  const call = callOf(sides.received, current.made ?? [])
  if (!call) return mismatch
  if (mismatch.kind === 'type' && sides.received === undefined) {
    const missing = missingIn(call.value)
    return missing === undefined ? mismatch : { ...mismatch, missing }
  }
  const name = sides.tolerance.name ?? (nameIn(call.value, sides.received) || undefined)
  const named = name === undefined ? mismatch : { ...mismatch, name }
  if (named.kind === 'type') return named
  rememberRight(current, call)
  const contrast = contrastOf(call, current.right ?? [])
  if (named.kind === 'shape') return { ...named, pattern: shapePattern(named, inputsOf(call), contrast) }
  if (sides.tolerance.fromReceived)
    return { ...named, pattern: named.pattern?.kind === 'nan' ? named.pattern : undefined }
  const [got, wanted] = [asArray(sides.received)!, asArray(sides.expected)!]
  const comparison = compare(got, wanted, sides.tolerance, surroundingOf(call, name, current))
  return { ...named, pattern: patternWith(named.pattern, comparison) ?? describeDifference(comparison, contrast) }
}

// --- internal ---

type MismatchOf<K extends Mismatch['kind']> = Extract<Mismatch, { kind: K }>

function shapePattern(
  { pattern, expected }: MismatchOf<'shape'>,
  inputs: readonly Input[],
  contrast?: Contrast,
): Pattern | undefined {
  if (pattern?.kind === 'axis-length') {
    const length = inputs.find(({ array }) => array.ndim === 0 && array.data[0] === expected[pattern.axis])
    return { ...pattern, name: length?.name }
  }
  return pattern ?? (contrast && { kind: 'seen', where: [], contrast })
}

// The input of the same name comes first: gradients are told apart by their parameters.
function surroundingOf(call: MadeCall, name: string | undefined, { made = [] }: CurrentCheck): Surrounding {
  const inputs = inputsOf(call).toSorted((a, b) => Number(b.name === name) - Number(a.name === name))
  const before = made.slice(0, made.indexOf(call)).toReversed()
  const earlier = before.flatMap((one) => {
    const result = asArray(one.value)
    return result ? [{ result, differsIn: soleDifference(one, call) }] : []
  })
  return { inputs, earlier }
}

// What is known of a simple pattern only with the inputs at hand.
function patternWith(pattern: Pattern | undefined, c: Comparison): Pattern | undefined {
  if (pattern?.kind === 'nan') {
    // Where other numbers are off as well, the places of the NaN alone would be taken for all that is off.
    return { ...pattern, where: c.off.every((i) => Number.isNaN(c.got[i])) ? placesOf(c) : [] }
  }
  if (pattern?.kind !== 'factor' || pattern.rows !== undefined) return pattern
  return { ...pattern, counts: countsOf(c, pattern.factor), of: logBaseOf(pattern.factor) }
}

// The call that a value came from: the last one that holds it, or else the last.
function callOf(received: unknown, made: readonly MadeCall[]): MadeCall | undefined {
  return made.findLast(({ value }) => nameIn(value, received) !== undefined) ?? made.at(-1)
}
