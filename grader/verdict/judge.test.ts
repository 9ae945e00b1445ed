import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endedAs } from '../checks/check-end.fixture.ts'
import type { CheckMeta, CheckStatus, ExerciseReport } from '../model/check.ts'
import { course, earlierThan, exerciseOrThrow } from '../course/manifest.ts'
import type { ExerciseId } from '../model/exercise.ts'
import { exercisesImported, pointsLeft } from './blocked.ts'
import { judgeCourse } from './judge.ts'
import { nextExercise } from './next-exercise.ts'
import type { Conditions, CourseVerdict } from '../model/verdict.ts'
import { standingOf } from './standing.ts'
import { reportedHalf } from './verdicts.fixture.ts'

const title = { en: 'checks', ko: '검사합니다' }
const own = { isolation: 'process', neighbours: 'own', seed: 0, quick: false } as const

function reportOf(id: ExerciseId, status: CheckStatus, imports: readonly string[] = []): ExerciseReport {
  const metas: CheckMeta[] = [
    { kind: 'signature', name: 'declares', title, points: 1, status: 'passed', imports },
    { kind: 'behaviour', name: 'behaves', title, points: exerciseOrThrow(id).points - 1, ...endedAs(status) },
  ]
  return { id, checks: metas.map((meta) => ({ meta, durationMs: 1 })) }
}

// One check of its behaviour passes, and the other ends as given.
const halfRight = (status: CheckStatus, declares: CheckStatus = 'passed'): ExerciseReport =>
  reportedHalf('ch04/simple_net', '../ch03/softmax.ts', status, declares)

const judge = (reports: readonly ExerciseReport[], conditions: Conditions): CourseVerdict =>
  judgeCourse(reports.map(standingOf), conditions)

const outcome = (reports: ExerciseReport[], conditions: Conditions = own) =>
  Object.fromEntries(
    judge(reports, conditions).exercises.map(({ id, status, score, waitsFor }) => [id, { status, score, waitsFor }]),
  )

describe('a failing exercise over the student’s own files', () => {
  test('waits for the failing one that it imports', () => {
    const result = outcome([
      reportOf('ch03/softmax', 'failed'),
      reportOf('ch04/simple_net', 'failed', ['../ch03/softmax.ts', '#np']),
    ])
    expect(result['ch03/softmax']).toMatchObject({ status: 'failed', waitsFor: [] })
    expect(result['ch04/simple_net']).toEqual({ status: 'blocked', score: 0, waitsFor: ['ch03/softmax'] })
  })

  test('keeps what its other checks have earned: only what fails waits', () => {
    const [, net] = judge([reportOf('ch03/softmax', 'todo'), halfRight('failed')], own).exercises
    expect(net).toMatchObject({ status: 'blocked', score: 3, waitsFor: ['ch03/softmax'] })
    expect(net.checks.map(({ points }) => points)).toEqual([1, 2, 0])
    expect(pointsLeft(net)).toBe(2)
  })

  test('does not count a training that was left out among the points that wait', () => {
    const { id, checks = [] } = halfRight('failed')
    const training = { kind: 'training', name: 'learns', title, points: 1, status: 'skipped' } as const
    const short = checks.map(({ meta, durationMs }) => ({ meta: { ...meta, points: 1 }, durationMs }))
    const reports = [reportOf('ch03/softmax', 'todo'), { id, checks: [...short, { meta: training, durationMs: 0 }] }]
    const [, net] = judge(reports, own).exercises
    expect(net).toMatchObject({ status: 'blocked', score: 2, maxScore: 5 })
    expect(pointsLeft(net)).toBe(2)
  })

  test('does not wait where its own declarations are wrong: that is to be mended first, and in its own file', () => {
    const [, net] = judge([reportOf('ch03/softmax', 'failed'), halfRight('failed', 'failed')], own).exercises
    expect(net).toMatchObject({ status: 'failed', score: 2, waitsFor: [] })
  })

  test.each([
    ['ch03/softmax.ts', 'blocked'],
    ['ch04/simple_net.ts', 'failed'],
  ])('that cannot run waits for the file whose error keeps it from running: %s', (file, status) => {
    const failure = { kind: 'unbundled', text: 'Expected `(` but found `Identifier`', file } as const
    const broken: ExerciseReport = {
      id: 'ch04/simple_net',
      checks: [
        {
          meta: {
            kind: 'signature',
            name: 'declares',
            title,
            points: 5,
            status: 'failed',
            failure,
            imports: ['../ch03/softmax.ts'],
          },
          durationMs: 1,
        },
      ],
    }
    const [, net] = judge([reportOf('ch03/softmax', 'failed'), broken], own).exercises
    expect(net).toMatchObject({ status, waitsFor: status === 'blocked' ? ['ch03/softmax'] : [] })
  })

  test('does not wait for what it merely could import', () => {
    const result = outcome([
      reportOf('ch03/softmax', 'failed'),
      reportOf('ch04/simple_net', 'failed', ['./mini_batch.ts']),
    ])
    expect(result['ch04/simple_net']).toMatchObject({ status: 'failed', waitsFor: [] })
  })

  test('waits through a neighbour that passes for the one behind it', () => {
    const result = outcome([
      reportOf('ch03/softmax', 'failed'),
      reportOf('ch04/two_layer_net', 'passed', ['../ch03/softmax.ts']),
      reportOf('ch04/train_neuralnet', 'failed', ['./two_layer_net.ts']),
    ])
    expect(result['ch04/two_layer_net']).toMatchObject({ status: 'passed', score: 11 })
    expect(result['ch04/train_neuralnet'].waitsFor).toEqual(['ch03/softmax'])
  })

  test('waits where it is written itself, and all its calls end in the stub of another', () => {
    const stub = reportOf('ch03/softmax', 'todo')
    const ended = (written: boolean): ExerciseReport => {
      const { id, checks = [] } = reportOf('ch04/simple_net', 'todo', ['../ch03/softmax.ts'])
      return { id, checks: checks.map(({ meta, durationMs }) => ({ meta: { ...meta, written }, durationMs })) }
    }
    expect(outcome([stub, ended(true)])['ch04/simple_net']).toMatchObject({
      status: 'blocked',
      waitsFor: ['ch03/softmax'],
    })
    expect(outcome([stub, ended(false)])['ch04/simple_net']).toMatchObject({ status: 'todo', waitsFor: [] })
    const [, net] = judge([stub, ended(true)], own).exercises
    expect(net.checks[0]).not.toHaveProperty('written')
  })

  test('waits for the culprits, not for those that wait themselves', () => {
    const result = outcome([
      reportOf('ch03/sigmoid', 'todo'),
      reportOf('ch03/softmax', 'failed'),
      reportOf('ch04/two_layer_net', 'failed', ['../ch03/softmax.ts', '../ch03/sigmoid.ts']),
      reportOf('ch04/train_neuralnet', 'failed', ['./two_layer_net.ts']),
    ])
    expect(result['ch04/two_layer_net'].waitsFor).toEqual(['ch03/sigmoid', 'ch03/softmax'])
    expect(result['ch04/train_neuralnet'].waitsFor).toEqual(['ch03/sigmoid', 'ch03/softmax'])
  })

  test('does not wait for what is not in this run', () => {
    expect(outcome([reportOf('ch04/simple_net', 'failed', ['../ch03/softmax.ts'])])['ch04/simple_net'].status).toBe(
      'failed',
    )
  })

  test('still waits where files import each other in a circle', () => {
    const result = outcome([
      reportOf('ch03/sigmoid', 'failed', ['./softmax.ts']),
      reportOf('ch03/softmax', 'failed', ['./sigmoid.ts']),
    ])
    expect(result['ch03/sigmoid']).toMatchObject({ status: 'failed', waitsFor: [] })
    expect(result['ch03/softmax'].waitsFor).toEqual(['ch03/sigmoid'])
  })
})

describe('what does not wait', () => {
  test.each(['todo', 'passed', 'error'] as const)('an exercise that is %s keeps that status', (status) => {
    const result = outcome([
      reportOf('ch03/softmax', 'failed'),
      reportOf('ch04/simple_net', status, ['../ch03/softmax.ts']),
    ])
    expect(result['ch04/simple_net']).toMatchObject({ status, waitsFor: [] })
  })

  test('anything, where neighbours are the reference’s', () => {
    const reports = [reportOf('ch03/softmax', 'failed'), reportOf('ch04/simple_net', 'failed', ['../ch03/softmax.ts'])]
    expect(outcome(reports, { ...own, neighbours: 'reference' })['ch04/simple_net'].status).toBe('failed')
  })
})

describe('a course', () => {
  test('adds up, in the order of the course, whatever the order of the reports', () => {
    const verdict = judge([reportOf('ch04/mini_batch', 'failed'), reportOf('ch03/sigmoid', 'passed')], own)
    expect(verdict.exercises.map(({ id }) => id)).toEqual(['ch03/sigmoid', 'ch04/mini_batch'])
    expect(verdict).toMatchObject({ score: 3, maxScore: 7, ...own })
  })

  test('gets full marks where everything passes', () => {
    const verdict = judge(
      course.map(({ id }) => reportOf(id, 'passed')),
      own,
    )
    expect(verdict.score).toBe(verdict.maxScore)
    expect(nextExercise(verdict)).toBeUndefined()
  })

  test('counts an exercise that did not report with 0 of its points', () => {
    const verdict = judge([{ id: 'ch03/softmax', error: 'its file broke' }, reportOf('ch03/sigmoid', 'passed')], own)
    expect(verdict).toMatchObject({ score: 3, maxScore: 8 })
  })

  test('carries the course of the training', () => {
    const training = { iterations: 2, loss: [2.3, 2.2], trainAccuracy: [0.1], testAccuracy: [0.1] }
    const { id, checks } = reportOf('ch04/train_neuralnet', 'passed')
    const trained = checks!.map((check, i) => (i === 1 ? { ...check, meta: { ...check.meta, training } } : check))
    expect(judge([{ id, checks: trained }], own).exercises[0].training).toEqual(training)
  })

  test('goes on with the first exercise that is neither passed nor waiting', () => {
    const verdict = judge(
      [
        reportOf('ch03/sigmoid', 'passed'),
        reportOf('ch04/tangent_line', 'todo'),
        reportOf('ch04/two_layer_net', 'failed', ['./tangent_line.ts']),
      ],
      own,
    )
    expect(nextExercise(verdict)?.id).toBe('ch04/tangent_line')
  })
})

test('for any run: scores add up within bounds; a blocked exercise waits for unpassed ones that are not blocked; waiting moves no points', () => {
  const anyRun = fc.tuple(
    ...course.map(({ id }) =>
      fc
        .record({
          status: fc.constantFrom<CheckStatus>('passed', 'failed', 'todo', 'timed-out', 'error'),
          imports: fc.subarray(earlierThan(id).map((earlier) => `../${earlier}.ts`)),
        })
        .map(({ status, imports }) => reportOf(id, status, imports)),
    ),
  )
  fc.assert(
    fc.property(anyRun, (reports) => {
      const verdict = judge(reports, own)
      const byId = new Map(verdict.exercises.map((exercise) => [exercise.id, exercise]))
      expect(verdict.score).toBe(verdict.exercises.reduce((sum, { score }) => sum + score, 0))
      expect(verdict.score).toBeLessThanOrEqual(verdict.maxScore)
      expect(verdict.score).toBe(judge(reports, { ...own, neighbours: 'reference' }).score)
      for (const { status, waitsFor } of verdict.exercises) {
        expect(status === 'blocked').toBe(waitsFor.length > 0)
        for (const id of waitsFor) expect(['failed', 'todo', 'error']).toContain(byId.get(id)?.status)
      }
      const everyPassed = verdict.exercises.every(({ status }) => status === 'passed')
      expect(nextExercise(verdict) === undefined).toBe(everyPassed)
    }),
  )
})

test('an import is found from the folder of the file that has it', () => {
  expect(
    exercisesImported('ch04/two_layer_net', ['./numerical_gradient.ts', '../ch03/softmax.ts', '#np', '../../x.ts']),
  ).toEqual(['ch03/softmax', 'ch04/numerical_gradient'])
})
