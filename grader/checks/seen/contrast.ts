import type { NdArray } from '#np'
import type { Contrast, Feature } from '../../model/pattern.ts'
import { digest } from '../fingerprint.ts'
import type { Input } from './comparison.ts'
import { calledBy, argumentsOf, type MadeCall } from './made-call.ts'

/** What is kept of a call that was right: what it called, and what its inputs were like. */
export interface RightCall {
  readonly called: string
  readonly given: string
  readonly features: ReadonlyMap<string, ReadonlySet<Feature>>
}

/** Summarizes a call that was found right. */
export function rightCallOf(call: MadeCall): RightCall {
  const inputs = argumentsOf(call)
  return { called: calledBy(call), given: givenOf(call), features: new Map(featuresOf(inputs)) }
}

/** What distinguishes a wrong call from all those that were right: it is the same again, or an input has what no right one had. */
export function contrastOf(wrong: MadeCall, right: readonly RightCall[]): Contrast | undefined {
  const [called, given] = [calledBy(wrong), givenOf(wrong)]
  const alike = right.filter((call) => call.called === called)
  if (alike.some((call) => call.given === given)) return { kind: 'again' }
  const inputs = argumentsOf(wrong)
  for (const [name, features] of featuresOf(inputs)) {
    const before = alike.flatMap((call) => call.features.get(name) ?? [])
    const feature = ORDER.find((one) => features.has(one) && before.every((had) => !had.has(one)))
    const shape = inputs.find((one) => one.name === name)?.array.shape ?? []
    // After a single right call anything may be what is new.
    if (feature && before.length > 0 && alike.length > 1)
      return { kind: 'only-with', feature, name, shape, right: before.length }
  }
  return undefined
}

// --- internal ---

const ORDER: readonly Feature[] = [
  'three-dimensions',
  'class-numbers',
  'one-hot',
  'one-sample',
  'batch-of-one',
  'batch',
  'large',
]

// What is beyond this is called large: exp(710) is Infinity.
const LARGE = 500

const givenOf = ({ source, args }: MadeCall): string => digest(source + JSON.stringify(args))

const featuresOf = (inputs: readonly Input[]): [string, Set<Feature>][] =>
  inputs.filter(({ array }) => array.ndim > 0).map(({ name, array }) => [name, new Set(featuresIn(array, inputs))])

function featuresIn(array: NdArray, inputs: readonly Input[]): Feature[] {
  const large: Feature[] = array.data.some((v) => Math.abs(v) >= LARGE) ? ['large'] : []
  return [formOf(array, inputs), ...large]
}

function formOf(array: NdArray, inputs: readonly Input[]): Feature {
  const { ndim, shape, data } = array
  if (ndim >= 3) return 'three-dimensions'
  const isWhole = data.every((v) => Number.isInteger(v))
  if (ndim === 1) {
    const areLabels = isWhole && inputs.some((other) => other.array.ndim === 2 && other.array.shape[0] === shape[0])
    return areLabels ? 'class-numbers' : 'one-sample'
  }
  const ones = data.filter((v) => v === 1).length
  if (isWhole && ones === shape[0] && data.filter((v) => v === 0).length === array.size - ones) return 'one-hot'
  return shape[0] === 1 ? 'batch-of-one' : 'batch'
}
