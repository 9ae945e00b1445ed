import type { Where } from '../../model/pattern.ts'
import type { Comparison } from './comparison.ts'

/** Which numbers are off, where it is the largest (or smallest) of each row, or all but the largest. */
export function whereExtreme({ off, wanted, shape }: Comparison): Where | undefined {
  const width = shape.at(-1) ?? 1
  if (width < 3) return undefined
  const isOff = new Set(off)
  const matches = (pick: (...row: number[]) => number, wantOff: boolean): boolean =>
    wanted.every((v, i) => {
      const start = i - (i % width)
      return (v === pick(...wanted.subarray(start, start + width))) === (isOff.has(i) === wantOff)
    })
  if (matches(Math.max, true)) return { kind: 'extreme', which: 'largest' }
  if (matches(Math.min, true)) return { kind: 'extreme', which: 'smallest' }
  return matches(Math.max, false) ? { kind: 'extreme', which: 'not-largest' } : undefined
}
