import { describe, expect, it } from 'vitest'
import { applyThresholds } from './thresholds.ts'
import { judge, learned, reported } from './verdicts.fixture.ts'

const ID = 'ch04/train_neuralnet'
const graded = (status: 'passed' | 'failed') =>
  judge([
    reported(
      ID,
      'passed',
      { training: learned, failure: { kind: 'mismatch', mismatch: { kind: 'says', says: { en: 'x', ko: 'x' } } } },
      status,
    ),
  ])

describe('other thresholds', () => {
  it('fail a training that reaches less, and pass one that reaches enough, without a run', () => {
    const { exercises, score, maxScore } = graded('passed')
    expect([exercises[0].status, score]).toEqual(['passed', maxScore])
    const higher = applyThresholds(graded('passed'), { [ID]: { 3000: 0.95 } })
    expect(higher).toMatchObject({ score: maxScore - 4, exercises: [{ status: 'failed', score: maxScore - 4 }] })
    expect(higher.exercises[0].training?.requiredTestAccuracy).toBe(0.95)
    expect(JSON.stringify(higher.exercises[0].checks)).toContain('91.86%')
    const lower = applyThresholds(higher, { [ID]: { 3000: 0.9 } })
    expect(lower).toMatchObject({ score: maxScore, exercises: [{ status: 'passed' }] })
  })

  it('of another number of iterations, or of none, change nothing', () => {
    expect(applyThresholds(graded('passed'), { [ID]: { 10000: 0.99 } }).score).toBe(graded('passed').score)
    expect(applyThresholds(graded('passed'), undefined).score).toBe(graded('passed').score)
  })
})
