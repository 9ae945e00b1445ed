import type { What } from '../../model/pattern.ts'
import { type Comparison, gives } from './comparison.ts'

/** What an earlier call of the same check came to. */
export function whatBefore(c: Comparison): What | undefined {
  const n = c.earlier.findIndex(
    ({ shape, data }) => String(shape) === String(c.shape) && gives(c, (i) => data[i]) && data.some((v) => v !== 0),
  )
  return n < 0 ? undefined : { kind: 'call-before', calls: n + 1 }
}
