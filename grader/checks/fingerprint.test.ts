import { describe, expect, test } from 'vitest'
import * as np from '#np'
import { fingerprintsAgree, digest, fingerprintOfFailure, fingerprintOfValue } from './fingerprint.ts'

const same = (a: unknown, b: unknown): boolean => fingerprintsAgree(fingerprintOfValue(a), fingerprintOfValue(b))

describe('two fingerprints agree', () => {
  test.each([
    [
      [1, 2, 3],
      [1, 2, 3 + 1e-12],
    ],
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    [np.array([[1, 2]]), np.array([[1, 2 - 1e-13]])],
    [
      [Number.NaN, 1],
      [Number.NaN, 1],
    ],
    [0, -0],
  ])('where only rounding differs: %j and %j', (a, b) => expect(same(a, b)).toBe(true))

  test.each([
    [
      [1, 2, 3],
      [1, 2, 3 + 1e-6],
    ],
    [
      [1, 2, 3],
      [1, 3, 2],
    ],
    [
      [1, 2, 3],
      [2, 1, 3],
    ],
    [[1, 2], np.array([1, 2])],
    [np.array([[1, 2]]), np.array([[1], [2]])],
    [
      [Number.NaN, 1],
      [1, Number.NaN],
    ],
    [Infinity, -Infinity],
    [
      { W1: 1, W2: 2 },
      { W1: 2, W2: 1 },
    ],
    [true, false],
    [undefined, null],
    ['a', 'b'],
    [[], [0]],
  ])('but not where the results do: %j and %j', (a, b) => expect(same(a, b)).toBe(false))
})

test('a call that did not return has the fingerprint of how it ended', () => {
  const threw = (message: string) => fingerprintOfFailure({ kind: 'threw', name: 'RangeError', message, frames: [] })
  expect(fingerprintsAgree(threw('dot: shapes (2, 3) and (2,)'), threw('dot: shapes (2, 3) and (2,)'))).toBe(true)
  expect(fingerprintsAgree(threw('dot: shapes (2, 3) and (2,)'), threw('dot: shapes (2, 3) and (3, 1)'))).toBe(false)
  expect(
    fingerprintsAgree(
      fingerprintOfFailure({ kind: 'timed-out', afterMs: 1 }),
      fingerprintOfFailure({ kind: 'timed-out', afterMs: 2 }),
    ),
  ).toBe(true)
  expect(
    fingerprintsAgree(fingerprintOfFailure({ kind: 'timed-out', afterMs: 1 }), fingerprintOfValue(undefined)),
  ).toBe(false)
})

test('digest stands for bytes and for text, in any process', () => {
  expect(digest('softmax')).toBe(digest(new TextEncoder().encode('softmax')))
  const many = new Set(Array.from({ length: 20_000 }, (_, n) => digest(`value ${n}`)))
  expect(many.size).toBe(20_000)
})
