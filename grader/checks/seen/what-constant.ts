import type { What } from '../../model/pattern.ts'
import type { Comparison } from './comparison.ts'

/** One and the same number, where different ones were expected, or 0, 1 or an infinity. */
export function whatConstant({ got, wanted, off }: Comparison): What | undefined {
  const value = got[off[0]] + 0
  if (!off.every((i) => Object.is(got[i] + 0, value))) return undefined
  const isPlain = value === 0 || value === 1 || !Number.isFinite(value)
  const differ = new Set(off.map((i) => wanted[i])).size > 1
  return isPlain || differ ? { kind: 'constant', value } : undefined
}
