import type { What } from '../../model/pattern.ts'
import { type Comparison, expectsDifferent } from './comparison.ts'

/** One and the same number, where different ones were expected, or 0, 1 or an infinity. */
export function whatConstant(c: Comparison): What | undefined {
  const { got, off } = c
  const value = got[off[0]] + 0
  if (!off.every((i) => Object.is(got[i] + 0, value))) return undefined
  const isPlain = value === 0 || value === 1 || !Number.isFinite(value)
  return isPlain || expectsDifferent(c) ? { kind: 'constant', value } : undefined
}
