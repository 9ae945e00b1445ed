import type { What } from '../../model/pattern.ts'
import { type Comparison, gives } from './comparison.ts'
import { differentSizes } from './evidence.ts'

/**
 * What an earlier call of the same check came to, and whether that call differs in one argument only. Of a single number this is not said: the
 * mistake may lie in what both calls have in common, such as the largest output.
 */
export function whatBefore(c: Comparison): What | undefined {
  if (differentSizes(c) < 2) return undefined
  const same = c.earlier.flatMap(({ result: { shape, data }, differsIn }, n) =>
    String(shape) === String(c.shape) && gives(c, (i) => data[i]) && data.some((v) => v !== 0)
      ? [{ calls: n + 1, differsIn }]
      : [],
  )
  const ignored = same.find(({ differsIn }) => differsIn !== undefined)?.differsIn
  if (ignored !== undefined) return { kind: 'whatever', name: ignored }
  return same.length > 0 ? { kind: 'call-before', calls: same[0].calls } : undefined
}
