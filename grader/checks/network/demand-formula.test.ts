import * as np from '#np'
import { expect, test } from 'vitest'
import type { MismatchError } from '../matchers.ts'
import { demandFormula } from './demand-formula.ts'

const params = {
  W1: np.array([
    [0.5, -1.2],
    [1.1, 0.4],
  ]),
  b1: np.array([0.3, -0.2]),
  W2: np.array([
    [0.7, -0.9],
    [-1.3, 0.25],
  ]),
  b2: np.array([0.15, -0.6]),
}
const x = np.array([
  [0.9, -0.4],
  [-1.7, 0.35],
])
const a1 = x.dot(params.W1).add(params.b1)
const scores = np.maximum(a1, 0).dot(params.W2).add(params.b2)
const right = np.exp(scores)

const saidOf = (y: np.NdArray): string | undefined => {
  try {
    demandFormula(y, right, { params, x, tolerance: { rtol: 1e-9 } })
  } catch (error) {
    const { mismatch } = error as MismatchError
    return mismatch.kind === 'says' ? mismatch.says.en : undefined
  }
  return undefined
}

test('another formula that is made of the same parts is named', () => {
  expect(saidOf(scores)).toBe('What predict gives is relu(x·W1 + b1)·W2 + b2.')
  expect(saidOf(a1.dot(params.W2))).toBe('What predict gives is (x·W1 + b1)·W2.')
})

test('a right result, and one that comes of no such formula, is left to the check', () => {
  expect(saidOf(right.copy())).toBeUndefined()
  expect(saidOf(scores.add(0.01))).toBeUndefined()
})
