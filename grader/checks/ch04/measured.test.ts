import { describe, expect, it } from 'vitest'
import { MismatchError } from '../matchers.ts'
import { demandMoments, demandOwnData, SHARE } from './measured.ts'

const training = { rows: 20, batchSize: 5, iterations: 9 }

// What the fake network answers after so many updates, for 20 rows of training data and for 7 of test data.
const train = (updates: number): number => 1e6 * updates + 20_001 + SHARE
const test = (updates: number): number => 1e6 * updates + 7_002 + SHARE

function saidBy(demands: () => void): string | undefined {
  try {
    demands()
  } catch (error) {
    if (error instanceof MismatchError && error.mismatch.kind === 'says') return error.mismatch.says.en
    throw error
  }
  return undefined
}

describe('the moments of the accuracies', () => {
  const said = (accuracies: number[]) => saidBy(() => demandMoments(training, [0, 4, 8], accuracies))

  it('are told beside those that were asked for', () => {
    expect(said([train(4), train(8)])).toContain('i = 0, 4, 8 here')
    expect(said([train(4), train(8)])).toContain('measured after i = 3, 7.')
    expect(said([train(0), train(4), train(8)])).toContain('before the first update, then after 4, 8 of them')
  })

  it('are not spoken of where they are right, or where the numbers do not tell them', () => {
    expect(said([train(1), train(5), train(9)])).toBeUndefined()
    expect(said([test(1), test(5), test(9)])).toBeUndefined()
    expect(said([])).toBeUndefined()
    expect(said([0.5, train(5), train(9)])).toBeUndefined()
    expect(said([100 * train(1), train(5), train(9)])).toBeUndefined()
  })
})

describe('the data of the accuracies', () => {
  it('are told where a list holds all those of the other data, and only there', () => {
    const [own, other] = [
      [train(1), train(5)],
      [test(1), test(5)],
    ]
    expect(saidBy(() => demandOwnData('trainAccuracy', other, own, other))).toContain('for the test data')
    expect(saidBy(() => demandOwnData('testAccuracy', own, other, own))).toContain('for the training data')
    expect(saidBy(() => demandOwnData('trainAccuracy', own, own, other))).toBeUndefined()
    expect(saidBy(() => demandOwnData('trainAccuracy', [test(1), train(5)], own, other))).toBeUndefined()
  })
})
