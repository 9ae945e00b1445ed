import type { What } from '../../model/pattern.ts'
import { type Comparison, expectsDifferent } from './comparison.ts'

/** One and the same number where different ones were expected. Of a single number there is nothing to say: it is shown. */
export function whatConstant(c: Comparison): What | undefined {
  const { got, off } = c
  const value = got[off[0]] + 0
  if (!off.every((i) => Object.is(got[i] + 0, value))) return undefined
  return expectsDifferent(c) || (c.off.length > 1 && !Number.isFinite(value)) ? { kind: 'constant', value } : undefined
}
