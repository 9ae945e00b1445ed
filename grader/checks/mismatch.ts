import * as np from '#np'
import type { NdArray } from '#np'
import { formatString } from '../../exercises/np/format/format-array.ts'
import type { Mismatch } from '../model/check.ts'
import { patternOfShapes, patternOfValues } from './pattern.ts'

/** How far a value may be from the expected one: |received − expected| ≤ atol + rtol · |expected|. */
export interface Tolerance {
  readonly rtol?: number
  readonly atol?: number
  /** What is compared, where a result has several parts and the one at hand is taken out of them. */
  readonly name?: string
  /** The expected numbers are made of the received ones: which of them are off, and by which factor, says nothing. */
  readonly fromReceived?: boolean
}

/** An expected value as a check writes it. */
export type Expected = number | NdArray | NestedNumbers

export type NestedNumbers = readonly number[] | readonly NestedNumbers[]

/** Where `received` departs from `expected`: type first, then shape, then the first place and the largest difference. */
export function findMismatch(received: unknown, expected: Expected, tolerance: Tolerance): Mismatch | undefined {
  const wanted = toArray(expected)
  const got = typeof expected === 'number' ? ofNumber(received) : toArrayOrUndefined(received)
  if (!got)
    return { kind: 'type', expected: typeof expected === 'number' ? 'number' : 'array', received: describe(received) }
  if (String(got.shape) !== String(wanted.shape)) {
    const pattern = patternOfShapes(got.shape, wanted.shape)
    return { kind: 'shape', expected: wanted.shape, received: got.shape, ...(pattern && { pattern }) }
  }
  return valueMismatch(got, wanted, tolerance)
}

/** Whether a number is farther from the expected one than the tolerance allows. */
export function isOff(received: number, expected: number, { rtol = 0, atol = 0 }: Tolerance): boolean {
  const difference = distance(received, expected)
  return difference !== 0 && !(difference <= atol + rtol * Math.abs(expected))
}

/** A value as NumPy prints it; of a large one the edges, as NumPy does it. */
export function show(value: unknown): string {
  if (typeof value === 'number') return String(value + 0)
  const array = toArrayOrUndefined(value)
  return array ? printed(array) : describe(value)
}

/** An array, or a nested list as one; undefined for anything else, and for a list whose rows differ in length. */
export function toArrayOrUndefined(value: unknown): NdArray | undefined {
  if (np.isNdArray(value)) return value
  if (!Array.isArray(value)) return undefined
  try {
    return np.array(value as number[])
  } catch {
    return undefined
  }
}

// --- internal ---

// Fits beside its label on a terminal of 80 columns.
const LINE_WIDTH = 64
const MAX_LINES = 10

// 0 and -0 are one number here.
function printed({ shape, data: signed }: NdArray): string {
  const data = signed.map((value) => value + 0)
  const whole = formatString({ shape, data }, { lineWidth: LINE_WIDTH })
  if (whole.split('\n').length <= MAX_LINES) return whole
  return formatString({ shape, data }, { lineWidth: LINE_WIDTH, threshold: 0, edgeItems: 2 })
}

const ofNumber = (value: unknown): NdArray | undefined => (typeof value === 'number' ? np.array(value) : undefined)

function toArray(value: Expected): NdArray {
  return np.isNdArray(value) ? value : np.array(value as Parameters<typeof np.array>[0])
}

function describe(value: unknown): string {
  if (np.isNdArray(value)) return `NdArray, shape (${value.shape.join(', ')}${value.ndim === 1 ? ',' : ''})`
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? 'Array' : `{ ${Object.keys(value).join(', ')} }`
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)
}

function valueMismatch(got: NdArray, wanted: NdArray, tolerance: Tolerance): Mismatch | undefined {
  const { rtol = 0, atol = 0 } = tolerance
  let first = -1
  let differing = 0
  let largestDifference = 0
  for (let i = 0; i < wanted.size; i++) {
    if (!isOff(got.data[i], wanted.data[i], tolerance)) continue
    if (first < 0) first = i
    differing++
    largestDifference = Math.max(largestDifference, distance(got.data[i], wanted.data[i]))
  }
  if (first < 0) return undefined
  const at = indexOf(first, wanted.shape)
  const pattern = patternOfValues(got, wanted)
  const [expectedAt, receivedAt] = [wanted.data[first], got.data[first]]
  return {
    kind: 'value',
    expected: show(scalarOr(wanted)),
    received: show(scalarOr(got)),
    at,
    expectedAt,
    receivedAt,
    largestDifference,
    differing: [differing, wanted.size],
    rtol,
    atol,
    ...(pattern && { pattern }),
  }
}

const scalarOr = (array: NdArray): number | NdArray => (array.ndim === 0 ? array.data[0] : array)

// NaN where a number was expected is infinitely far away; equal infinities (and NaN where NaN was expected) are not apart at all.
function distance(received: number, expected: number): number {
  if (Object.is(received, expected) || received === expected) return 0
  const difference = Math.abs(received - expected)
  return Number.isNaN(difference) ? Infinity : difference
}

function indexOf(flat: number, shape: readonly number[]): number[] {
  const index: number[] = []
  for (let axis = shape.length - 1, rest = flat; axis >= 0; axis--) {
    index.unshift(rest % shape[axis])
    rest = Math.floor(rest / shape[axis])
  }
  return index
}
