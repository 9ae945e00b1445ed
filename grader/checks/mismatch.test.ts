import * as np from '#np'
import { describe, expect, it } from 'vitest'
import { findMismatch, show } from './mismatch.ts'

describe('findMismatch', () => {
  it('finds nothing where all values lie within atol + rtol · |expected|', () => {
    expect(findMismatch(1.05, 1, { atol: 0.05000001 })).toBeUndefined()
    expect(findMismatch(np.array([10.5, 0]), [10, 0], { rtol: 0.06 })).toBeUndefined()
    expect(findMismatch([[1], [2]], np.array([[1], [2]]), {})).toBeUndefined()
  })

  it('names the first place and the largest difference', () => {
    const mismatch = findMismatch(
      np.array([
        [1, 2],
        [3.5, 9],
      ]),
      [
        [1, 2],
        [3, 4],
      ],
      { atol: 0.1 },
    )
    expect(mismatch).toMatchObject({ kind: 'value', at: [1, 0], expectedAt: 3, receivedAt: 3.5, largestDifference: 5 })
  })

  it('never takes NaN for a number, nor a number for NaN or an infinity', () => {
    for (const tolerance of [{}, { atol: Infinity }, { rtol: 1 }]) {
      if (tolerance.atol !== Infinity) expect(findMismatch(NaN, 1, tolerance)?.kind).toBe('value')
      expect(findMismatch(NaN, NaN, tolerance)).toBeUndefined()
    }
    expect(findMismatch(1e308, Infinity, { atol: 1 })?.kind).toBe('value')
    expect(findMismatch(Infinity, Infinity, {})).toBeUndefined()
  })

  it('tells shapes and types apart before values', () => {
    expect(findMismatch(np.array([1, 2]), [[1, 2]], {})).toEqual({
      kind: 'shape',
      expected: [1, 2],
      received: [2],
      pattern: { kind: 'axis-of-one' },
    })
    expect(findMismatch(np.array(1), 1, {})).toMatchObject({ kind: 'type', expected: 'number' })
    expect(findMismatch(undefined, [1], {})).toEqual({ kind: 'type', expected: 'array', received: 'undefined' })
    expect(findMismatch('1', 1, {})).toEqual({ kind: 'type', expected: 'number', received: '"1"' })
    expect(findMismatch([[1], [1, 2]], [1], {})?.kind).toBe('type')
  })
})

describe('show', () => {
  it('prints as NumPy does, and cuts what is long', () => {
    expect(show(np.array([1, 2.5]))).toBe('[1.  2.5]')
    expect(show(0.1)).toBe('0.1')
    expect(show(np.random.rand(30, 30)).length).toBeLessThan(700)
  })
})
