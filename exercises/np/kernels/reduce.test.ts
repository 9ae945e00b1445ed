import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reduceAxis } from './reduce.ts'

const arrays = fc
  .record({ outer: fc.integer({ min: 1, max: 3 }), length: fc.nat(9), inner: fc.integer({ min: 1, max: 5 }) })
  .chain(({ outer, length, inner }) =>
    fc.record({
      shape: fc.constant([outer, length, inner]),
      data: fc.array(fc.double(), { minLength: outer * length * inner, maxLength: outer * length * inner }),
    }),
  )

test('a sum along an axis takes its numbers in their order, whichever way it goes through them', () => {
  fc.assert(
    fc.property(arrays, ({ shape, data }) => {
      const [outer, length, inner] = shape
      const wanted = Array.from({ length: outer * inner }, (_, n) => {
        let total = 0
        for (let k = 0; k < length; k++) total += data[(Math.floor(n / inner) * length + k) * inner + (n % inner)]
        return total
      })
      expect(Array.from(reduceAxis('sum', { shape, data: Float64Array.from(data) }, 1))).toEqual(wanted)
    }),
    { numRuns: 300 },
  )
})
