import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { course } from '../course/manifest.ts'
import { reported, verdictOf } from './verdicts.fixture.ts'
import { applyOverrides } from './overrides.ts'

const half = verdictOf((id) => reported(id, id.startsWith('ch04') ? 'failed' : 'passed'))

describe('other points', () => {
  it('keep each exercise’s share, and say that they hold', () => {
    const changed = applyOverrides(half, { points: { 'ch03/sigmoid': 6, 'ch03/softmax': 0 } })
    expect(changed.exercises[0]).toMatchObject({ score: 6, maxScore: 6 })
    expect(changed.exercises[0].checks.map(({ points }) => points)).toEqual([2, 4])
    expect(changed.exercises[1]).toMatchObject({ score: 0, maxScore: 0, status: 'passed' })
    expect([changed.score - half.score, changed.maxScore - half.maxScore]).toEqual([-2, -2])
    expect(changed.overrides).toEqual({ points: { 'ch03/sigmoid': 6, 'ch03/softmax': 0 } })
  })

  it('are none by default', () => {
    expect(applyOverrides(half, undefined)).toBe(half)
  })

  it('whatever they are, lie between 0 and full marks, and full marks are full', () => {
    const points = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: course.length,
      maxLength: course.length,
    })
    fc.assert(
      fc.property(points, (worth) => {
        const overrides = { points: Object.fromEntries(course.map(({ id }, i) => [id, worth[i]])) }
        for (const { score, maxScore } of applyOverrides(half, overrides).exercises) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(maxScore)
        }
        const full = applyOverrides(
          verdictOf((id) => reported(id, 'passed')),
          overrides,
        )
        expect(full.score).toBe(full.maxScore)
      }),
    )
  })
})
