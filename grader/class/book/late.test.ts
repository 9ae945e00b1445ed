import { describe, expect, it } from 'vitest'
import { finalScore } from '../../verdict/final-score.ts'
import { judge, reported } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionRecord } from '../class-record.ts'
import { latenessOf, withLateCost } from './late.ts'

const DUE = '2026-04-01T14:59:00.000Z'
const LATER = '2026-04-01T15:29:30.000Z'
const record = (more: Partial<SubmissionRecord>): SubmissionRecord => ({ key: 'kim', students: [], notes: [], ...more })

describe('whether a submission was late', () => {
  it.each(['gradescope', 'blackboard', 'roster'] as const)('is said by the clock of %s', (timeFrom) => {
    expect(latenessOf(record({ submittedAt: LATER, timeFrom }), { due: DUE })).toEqual({ late: true, minutes: 31 })
  })

  it.each(['archive', 'files'] as const)(
    'is never said by the time of %s, which may be that of a download',
    (timeFrom) => {
      expect(latenessOf(record({ submittedAt: LATER, timeFrom }), { due: DUE })).toEqual({ late: undefined })
    },
  )

  it('is said by the mark of an export, without minutes', () => {
    expect(latenessOf(record({ late: true, submittedAt: LATER, timeFrom: 'archive' }), { due: DUE })).toEqual({
      late: true,
    })
    expect(latenessOf(record({ late: false }), {})).toEqual({ late: false })
  })

  it('is told apart from what a policy forgives', () => {
    const within = (graceMinutes: number) =>
      latenessOf(record({ submittedAt: LATER, timeFrom: 'roster' }), {
        due: DUE,
        latePolicy: { percentPerDay: 10, graceMinutes },
      })
    expect([within(30), within(31)]).toEqual([
      { late: true, minutes: 31 },
      { late: true, minutes: 31, isForgiven: true },
    ])
  })

  it('depends on the due date of the student’s own, for which no mark was set', () => {
    const own = { due: '2026-04-03T14:59:00.000Z' }
    expect(latenessOf(record({ ...own, submittedAt: LATER, timeFrom: 'roster' }), { due: DUE })).toMatchObject({
      minutes: 0,
    })
    expect(latenessOf(record({ ...own, late: true }), { due: DUE })).toEqual({ late: undefined })
  })
})

describe('what being late costs', () => {
  const verdict = judge([reported('ch03/sigmoid', 'passed')])
  const POLICY = { percentPerDay: 10, graceMinutes: 15, lastDay: 3 }
  const after = (minutes: number, latePolicy: typeof POLICY | undefined) => {
    const submittedAt = new Date(Date.parse(DUE) + minutes * 60_000).toISOString()
    return withLateCost(verdict, record({ submittedAt, timeFrom: 'roster' }), { lang: 'en', due: DUE, latePolicy })
  }

  it('is nothing where no policy says so', () => {
    expect(after(5_000, undefined)).toBe(verdict)
    expect(finalScore(verdict)).toBe(3)
  })

  it.each([
    [0, 3, 0],
    [15, 3, 0],
    [16, 2.7, 10],
    [15 + 1440, 2.7, 10],
    [16 + 1440, 2.4, 20],
    [15 + 3 * 1440, 2.1, 30],
    [16 + 3 * 1440, 0, 100],
  ])('%i minutes late leaves %f of 3 points', (minutes, left, percent) => {
    const late = after(minutes, POLICY)
    expect(finalScore(late)).toBe(left)
    expect(late.late?.percent ?? 0).toBe(percent)
    expect(late.score).toBe(3)
  })

  it('shows the score before, what it cost, and the score after', () => {
    expect(after(16, POLICY).late).toEqual({ minutes: 16, days: 1, percent: 10, before: 3, cost: 0.3, after: 2.7 })
  })

  it('is nothing where it is not known how late it was', () => {
    const marked = withLateCost(verdict, record({ late: true }), { lang: 'en', due: DUE, latePolicy: POLICY })
    expect(marked).toBe(verdict)
  })
})
