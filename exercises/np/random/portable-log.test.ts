import fc from 'fast-check'
import { expect, test } from 'vitest'
import { portableLog } from './portable-log.ts'

test('is the natural logarithm, to two units in the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: Number.MIN_VALUE, max: 1, maxExcluded: true, noNaN: true }), (x) => {
      const wanted = Math.log(x)
      expect(Math.abs(portableLog(x) - wanted)).toBeLessThanOrEqual(2 * Number.EPSILON * Math.abs(wanted))
    }),
    { numRuns: 2000 },
  )
})
