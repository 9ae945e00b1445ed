import * as np from '#np'
import { expect, it } from 'vitest'
import type { Mismatch } from '../../model/check.ts'
import { MismatchError } from '../matchers.ts'
import { type Expected, findMismatch, type Tolerance } from '../mismatch.ts'
import type { CurrentCheck } from '../subject.ts'
import { describeMismatch } from './describe-mismatch.ts'

const patternOf = (received: np.NdArray, expected: Expected, tolerance: Tolerance = {}): unknown => {
  const mismatch = findMismatch(received, expected, tolerance)!
  const made = [{ source: '({ softmax }, np, a) => softmax(a)', args: [np.zeros(...received.shape)], value: received }]
  const error = new MismatchError(mismatch, { received, expected, tolerance })
  const described = describeMismatch(error, { made } as unknown as CurrentCheck) as Extract<Mismatch, { kind: 'value' }>
  return described.pattern
}

it('says nothing of places and factors where the expected numbers are made of the received ones', () => {
  const received = np.array([0, 0, Math.LN2 / 2])
  expect(patternOf(received, [0, 0, Math.LN2])).toMatchObject({ kind: 'factor', factor: 0.5 })
  expect(patternOf(received, [0, 0, Math.LN2], { fromReceived: true })).toBeUndefined()
  expect(patternOf(np.array([0, 0, Number.NaN]), [0, 0, 1], { fromReceived: true })).toEqual({ kind: 'nan' })
})

it('names the places of NaN only where nothing else is off', () => {
  const [nan, both] = [
    np.array([
      [1, 2],
      [3, 4],
      [Number.NaN, Number.NaN],
    ]),
    np.array([
      [1, 9],
      [3, 4],
      [Number.NaN, Number.NaN],
    ]),
  ]
  const wanted = np.array([
    [1, 2],
    [3, 4],
    [5, 6],
  ])
  expect(patternOf(nan, wanted)).toEqual({ kind: 'nan', where: [{ kind: 'only-last', part: 'row' }] })
  expect(patternOf(both, wanted)).toEqual({ kind: 'nan', where: [] })
})
