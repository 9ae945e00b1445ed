import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as np from './index.ts'

describe('array', () => {
  test('takes numbers, nested arrays, typed arrays, arrays and arrays of arrays', () => {
    expect(np.array(3).shape).toEqual([])
    expect(np.array([[1, 2, 3]]).shape).toEqual([1, 3])
    expect(np.array([[], []]).shape).toEqual([2, 0])
    expect(np.array(Float32Array.of(1, 2)).toArray()).toEqual([1, 2])
    expect(np.array([np.arange(2), [5, 6]]).toArray()).toEqual([
      [0, 1],
      [5, 6],
    ])
    expect(np.array([np.array(1), 2]).toArray()).toEqual([1, 2])
  })

  test('is undone by toArray', () => {
    const rows = fc
      .nat(4)
      .chain((n) => fc.array(fc.array(fc.double(), { minLength: n, maxLength: n }), { minLength: 1 }))
    fc.assert(
      fc.property(rows, (nested) => {
        expect(np.array(nested).toArray()).toEqual(nested)
      }),
    )
  })

  test('copies', () => {
    const numbers = Float64Array.of(1, 2)
    np.array(numbers).set(0, 9)
    expect(numbers[0]).toBe(1)
  })

  test.each<[string, unknown]>([
    ['there is an array of length 1 where an array of length 2 should be', [[1, 2], [3]]],
    ['there is the number 3 where an array of length 2 should be', [[1, 2], 3]],
    ['there is an array of length 1 where a number should be', [1, [2]]],
    ['array: expected numbers, got undefined', [1, undefined]],
    ["array: expected numbers, got 'a'", ['a']],
    ['array: expected numbers, got true', true],
    ['has 5 dimensions; arrays here have at most 4', [[[[[1]]]]]],
  ])('says: %s', (message, values) => {
    expect(() => np.array(values as number[])).toThrow(message)
  })
})

describe('fromBuffer', () => {
  test('lays a shape over numbers without copying them', () => {
    const numbers = Float64Array.of(1, 2, 3, 4)
    const a = np.fromBuffer(numbers, 2, 2)
    expect(a.data).toBe(numbers)
  })

  test('refuses a shape of another size, and what is no buffer', () => {
    expect(() => np.fromBuffer(new Float32Array(3), 2, 2)).toThrow('shape (2, 2) needs 4 numbers, the buffer holds 3')
    // @ts-expect-error a slip
    expect(() => np.fromBuffer([1, 2], 2)).toThrow('expected a Float64Array or Float32Array')
  })
})
