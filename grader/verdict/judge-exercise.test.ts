import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endedAs } from '../checks/check-end.fixture.ts'
import type { CheckMeta, CheckStatus, Failure } from '../model/check.ts'
import { exerciseOrThrow } from '../course/manifest.ts'
import { isDeclaredOnly, judgeExercise, type Reported } from './judge-exercise.ts'

const softmax = exerciseOrThrow('ch03/softmax') // 5 points

const report = (kind: CheckMeta['kind'], points: number, status: CheckStatus, failure?: Failure): Reported => ({
  meta: {
    kind,
    name: `${kind} for ${points}`,
    title: { en: 'checks', ko: '검사합니다' },
    points,
    ...endedAs(status, { failure }),
  },
  durationMs: 1,
})
const declares = (status: CheckStatus) => report('signature', 1, status)

describe('points', () => {
  test('a check earns its points by passing, and in no other way', () => {
    const { checks, score } = judgeExercise(softmax, [
      declares('passed'),
      report('behaviour', 2, 'passed'),
      report('behaviour', 1, 'failed'),
      report('behaviour', 1, 'timed-out'),
    ])
    expect(checks.map(({ points }) => points)).toEqual([1, 2, 0, 0])
    expect(score).toBe(3)
  })

  test.each(['failed', 'timed-out', 'skipped'] as const)(
    'declarations alone are worth nothing, and say so: %s',
    (end) => {
      const { score, checks } = judgeExercise(softmax, [declares('passed'), report('behaviour', 4, end)])
      expect(score).toBe(0)
      expect(checks[0]).toMatchObject({ status: 'skipped', points: 0, maxPoints: 1, failure: { kind: 'waits-for' } })
      expect(isDeclaredOnly(checks[0])).toBe(true)
    },
  )

  test('declarations that are wrong, or not alone, do not wait for anything', () => {
    for (const [first, other] of [
      ['failed', 'failed'],
      ['passed', 'passed'],
    ] as const) {
      const { checks } = judgeExercise(softmax, [declares(first), report('behaviour', 4, other)])
      expect(checks[0].status).toBe(first)
      expect(isDeclaredOnly(checks[0])).toBe(false)
    }
  })

  test('wrong declarations cost their point only', () => {
    expect(judgeExercise(softmax, [declares('failed'), report('behaviour', 4, 'passed')])).toMatchObject({
      status: 'failed',
      score: 4,
      maxScore: 5,
    })
  })

  test('the exercise is worth what the manifest says, whatever its checks add up to', () => {
    expect(judgeExercise(softmax, [declares('passed'), report('behaviour', 90, 'passed')])).toMatchObject({
      score: 5,
      maxScore: 5,
    })
  })
})

describe('status', () => {
  test.each<[string, Reported[]]>([
    ['passed', [declares('passed'), report('behaviour', 4, 'passed')]],
    ['passed', [declares('passed'), report('behaviour', 1, 'passed'), report('training', 3, 'skipped')]],
    ['todo', [declares('passed'), report('behaviour', 1, 'todo'), report('behaviour', 3, 'todo')]],
    ['todo', [declares('todo'), report('behaviour', 4, 'todo')]],
    ['todo', [declares('passed'), report('behaviour', 1, 'todo'), report('training', 3, 'skipped')]],
    ['failed', [declares('failed'), report('behaviour', 4, 'todo')]],
    ['failed', [declares('failed'), report('behaviour', 4, 'skipped')]],
    ['failed', [declares('passed'), report('behaviour', 1, 'passed'), report('behaviour', 3, 'todo')]],
    ['failed', [declares('passed'), report('behaviour', 4, 'timed-out')]],
    ['error', [declares('passed'), report('behaviour', 1, 'passed'), report('behaviour', 3, 'error')]],
    ['error', []],
  ])('is %s (case %#)', (status, checks) => {
    expect(judgeExercise(softmax, checks).status).toBe(status)
  })

  test('training that waits for something else is not passed, unlike training that was left out', () => {
    const waits = report('training', 3, 'skipped', { kind: 'waits-for', says: { en: 'first …', ko: '먼저 …' } })
    expect(judgeExercise(softmax, [declares('passed'), report('behaviour', 1, 'passed'), waits]).status).toBe('failed')
  })

  test('training that was left out keeps its points, and earns none', () => {
    const judged = judgeExercise(softmax, [
      declares('passed'),
      report('behaviour', 1, 'passed'),
      report('training', 3, 'skipped'),
    ])
    expect(judged).toMatchObject({ status: 'passed', score: 2, maxScore: 5 })
    expect(judged.checks[2]).toMatchObject({ status: 'skipped', points: 0, maxPoints: 3 })
  })

  test('right declarations of an untouched stub are to do, not passed', () => {
    expect(judgeExercise(softmax, [declares('passed'), report('behaviour', 4, 'todo')]).checks[0].status).toBe('todo')
  })

  test('an exercise that did not report is an error that says why, and worth nothing', () => {
    const judged = judgeExercise(softmax, 'did-not-report', 'its file broke')
    expect(judged).toMatchObject({ status: 'error', score: 0, maxScore: 5 })
    expect(judged.checks).toMatchObject([
      { status: 'error', maxPoints: 5, failure: { kind: 'internal', message: 'its file broke' } },
    ])
  })
})

describe('for any checks', () => {
  const statuses = ['passed', 'failed', 'todo', 'skipped', 'timed-out', 'error'] as const
  const check = fc.record({
    kind: fc.constantFrom('signature', 'behaviour', 'training'),
    points: fc.integer({ min: 0, max: 12 }),
    status: fc.constantFrom(...statuses),
  })
  const checks = fc.array(
    check.map(({ kind, points, status }) => report(kind, points, status)),
    { maxLength: 8 },
  )

  test('0 <= score <= maxScore, and maxScore is the manifest’s', () => {
    fc.assert(
      fc.property(checks, (reported) => {
        const { score, maxScore } = judgeExercise(softmax, reported)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(maxScore)
        expect(maxScore).toBe(softmax.points)
      }),
    )
  })

  test('only passed checks have points, and nothing is earned where nothing that was run passed', () => {
    fc.assert(
      fc.property(checks, (reported) => {
        const judged = judgeExercise(softmax, reported)
        expect(judged.checks.filter(({ status, points }) => points > 0 && status !== 'passed')).toEqual([])
        const ran = reported.filter(({ meta }) => meta.kind !== 'signature' && meta.status === 'passed')
        if (ran.length === 0) expect(judged.score).toBe(0)
      }),
    )
  })

  test('one more passed check never lowers the score', () => {
    fc.assert(
      fc.property(checks, fc.nat(7), (reported, at) => {
        const better = reported.map((one, i) => (i === at ? report(one.meta.kind, one.meta.points, 'passed') : one))
        expect(judgeExercise(softmax, better).score).toBeGreaterThanOrEqual(judgeExercise(softmax, reported).score)
      }),
    )
  })
})
