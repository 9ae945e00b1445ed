import { expect, test } from 'vitest'
import * as np from '#np'
import { MismatchError } from '../matchers.ts'
import { demandSlopes } from './demand-slopes.ts'

const slopes = { W1: np.ones(2, 3), b1: np.ones(3), W2: np.ones(3, 2), b2: np.ones(2) }

function saidOf(received: Partial<typeof slopes>, expected = slopes, own = slopes): string | undefined {
  try {
    demandSlopes(received, expected, own)
  } catch (error) {
    if (error instanceof MismatchError && error.mismatch.kind === 'says') return error.mismatch.says.en
    throw error
  }
  return undefined
}

test('numerical gradients that are all zeros are told by name, and what to look at', () => {
  const said = saidOf({ ...slopes, W1: np.zeros(2, 3), W2: np.zeros(3, 2) })
  expect(said).toContain('numericalGradient(x, t).W1, numericalGradient(x, t).W2: all zeros')
  expect(said).toContain('not a copy')
})

test('zeros are right where the loss has no slope, and other numbers are not spoken of', () => {
  const flat = { ...slopes, W1: np.zeros(2, 3) }
  expect(saidOf(flat, flat)).toBeUndefined()
  expect(saidOf(flat, slopes, flat)).toBeUndefined()
  expect(saidOf({ ...slopes, b1: np.array([0, 0, 5]) })).toBeUndefined()
  expect(saidOf({})).toBeUndefined()
})
