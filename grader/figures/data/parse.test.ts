import { describe, expect, test } from 'vitest'
import * as np from '#np'
import { UnexpectedValueError, parseEntry, parseNumber, parseNumbers, parseRows, parseShape } from './parse.ts'

describe('a value from the guest', () => {
  test('is accepted if it is a number, and leaves a gap if it cannot be drawn', () => {
    expect([1.5, -0, NaN, Infinity, -Infinity, 1e300].map(parseNumber)).toEqual([1.5, -0, null, null, null, null])
  })

  test.each([['1'], [null], [undefined], [true], [{}], [[1]], ['<script>']])('is refused if it is %j', (value) => {
    expect(() => parseNumber(value)).toThrow(UnexpectedValueError)
    expect(() => parseNumbers([1, value], 2)).toThrow(UnexpectedValueError)
  })

  test('is a list or an array with exactly the expected number of numbers', () => {
    expect(parseNumbers([1, 2], 2)).toEqual([1, 2])
    expect(parseNumbers(np.array([1, NaN]), 2)).toEqual([1, null])
    for (const odd of [[1], [1, 2, 3], np.array([[1, 2]]), 'ab', { length: 2, 0: 1, 1: 2 }])
      expect(() => parseNumbers(odd, 2)).toThrow(UnexpectedValueError)
  })

  test('is rows of numbers, as lists, as arrays, or as one array', () => {
    const rows = [
      [1, 2],
      [3, 4],
    ]
    expect(parseRows(rows, 2, 2)).toEqual(rows)
    expect(parseRows(np.array(rows), 2, 2)).toEqual(rows)
    expect(parseRows([np.array([1, 2]), [3, 4]], 2, 2)).toEqual(rows)
    expect(() => parseRows(np.array([1, 2, 3, 4]), 2, 2)).toThrow(UnexpectedValueError)
  })

  test('is a shape of at most four lengths', () => {
    expect(parseShape([2, 3])).toEqual([2, 3])
    expect(parseShape([])).toEqual([])
    for (const odd of [[1.5], [-1], ['2'], [1, 1, 1, 1, 1], '(2,)', undefined])
      expect(() => parseShape(odd)).toThrow(UnexpectedValueError)
  })

  test('has only its own properties', () => {
    expect(parseEntry({ x: 1 }, 'x')).toBe(1)
    for (const odd of [{}, null, 'x', 3]) expect(() => parseEntry(odd, 'toString')).toThrow(UnexpectedValueError)
  })
})
