import type { NdArray } from '#np'
import type { Pattern } from '../model/pattern.ts'
import { isPlain, isProved, isProvedWithConstant } from './seen/evidence.ts'

/** The pattern in the numbers, where there is one. */
export function patternOfValues(got: NdArray, wanted: NdArray): Pattern | undefined {
  if (got.data.some((v, n) => Number.isNaN(v) && !Number.isNaN(wanted.data[n]))) return { kind: 'nan' }
  const factor = factorOf(got.data, wanted.data)
  if (factor === undefined || !isTelling(factor, got, wanted)) return undefined
  // Two comes from much else.
  const rows = wanted.ndim === 2 && wanted.shape[0] > 2 ? wanted.shape[0] : undefined
  return near(factor, rows ?? Number.NaN) || near(factor, 1 / (rows ?? Number.NaN))
    ? { kind: 'factor', factor, rows }
    : { kind: 'factor', factor }
}

/** The pattern in the shapes, where there is one. */
export function patternOfShapes(got: readonly number[], wanted: readonly number[]): Pattern | undefined {
  if (got.length === 2 && String(got.toReversed()) === String(wanted)) return { kind: 'transposed' }
  const [longer, shorter] = [got.filter((n) => n !== 1), wanted.filter((n) => n !== 1)]
  if (String(longer) === String(shorter)) return { kind: 'axis-of-one' }
  const gone = wanted.some((_, axis) => String(wanted.toSpliced(axis, 1)) === String(got))
  return gone ? { kind: 'axis-gone' } : lengthOf(got, wanted)
}

// --- internal ---

// The one axis whose length is off.
function lengthOf(got: readonly number[], wanted: readonly number[]): Pattern | undefined {
  const off = wanted.flatMap((length, axis) => (got[axis] === length ? [] : [axis]))
  if (got.length !== wanted.length || off.length !== 1) return undefined
  const [axis] = off
  return { kind: 'axis-length', axis, expected: wanted[axis], received: got[axis] }
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.abs(b)

// The one number that takes all expected ones to those that came.
function factorOf(got: Float64Array, wanted: Float64Array): number | undefined {
  const first = wanted.findIndex((v) => v !== 0)
  if (first < 0) return undefined
  const factor = got[first] / wanted[first]
  // A factor that rounds to 1 is no factor: only rounding, or a small constant, lies between.
  if (factor === 0 || Number(factor.toPrecision(4)) === 1 || !Number.isFinite(factor)) return undefined
  return got.every((v, n) => near(v, factor * wanted[n]) || v === wanted[n] * factor) ? factor : undefined
}

// The opposite sign is there to be seen; any other factor may be chance.
function isTelling(factor: number, { data: got }: NdArray, { shape, data: wanted }: NdArray): boolean {
  const differing = { shape, got, wanted, off: [...wanted.keys()].filter((i) => got[i] !== wanted[i]) }
  return factor === -1 || (isPlain(factor) ? isProved(differing) : isProvedWithConstant(differing))
}
