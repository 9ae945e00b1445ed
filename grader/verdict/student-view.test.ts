import { describe, expect, test } from 'vitest'
import { HOSTILE, hostileVerdict } from './hostile.fixture.ts'
import { learned, reported, verdictOf, wrongNumber } from './verdicts.fixture.ts'
import { describePattern } from '../diagnosis/pattern.ts'
import type { Failure } from '../model/check.ts'
import type { Pattern } from '../model/pattern.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { studentView, viewFor } from './student-view.ts'

const SECRET = 'secret:0123456789abcdef'
const find = ({ exercises }: CourseVerdict, id: string) => exercises.find((one) => one.id === id)!

test('the instructor sees everything', () => {
  const verdict = hostileVerdict({ neighbours: 'reference', seed: SECRET })
  expect(viewFor(verdict, 'instructor')).toBe(verdict)
})

test('with a known seed and their own files, students see everything', () => {
  const verdict = hostileVerdict()
  expect(studentView(verdict)).toBe(verdict)
})

describe('over correct neighbours', () => {
  const verdict = verdictOf(
    (id) => reported(id, 'failed', { ...wrongNumber, imports: id === 'ch04/simple_net' ? ['../ch03/softmax.ts'] : [] }),
    { neighbours: 'reference' },
  )
  const view = studentView(verdict)

  test('an exercise that imports none is seen whole', () => {
    expect(find(view, 'ch03/sigmoid')).toBe(find(verdict, 'ch03/sigmoid'))
  })

  test.each([
    ['imports one', 'ch04/simple_net'],
    ['is tried with one', 'ch04/train_neuralnet'],
  ])('of an exercise that %s, what was tried is seen and nothing that came', (_, id) => {
    const check = find(view, id).checks[1]
    expect(check.tried).toBe(wrongNumber.tried)
    expect(check.failure).toEqual({ kind: 'withheld', what: 'number', frames: [] })
    expect(JSON.stringify(check)).not.toMatch(/1\.0216|0\.5108|rows: 2/)
  })

  test('an exercise with unknown imports counts as importing', () => {
    const unknown = verdictOf((id) => reported(id, 'failed', wrongNumber), { neighbours: 'reference' })
    expect(find(studentView(unknown), 'ch03/sigmoid').checks[1].failure?.kind).toBe('withheld')
  })

  test('a stack trace shows a line of the exercise itself, never of a neighbour', () => {
    const frames = ['ch03/softmax.ts', 'ch04/simple_net.ts', 'ch03/softmax.ts'].map((file, i) => ({
      file,
      line: i + 1,
      column: 1,
      name: 'chosen by the student',
      code: `code of ${file}`,
    }))
    const threw = { kind: 'outcome', outcome: { kind: 'threw', name: 'Error', message: 'source', frames } } as const
    const over = verdictOf((id) => reported(id, 'failed', { failure: threw }), { neighbours: 'reference' })
    expect(find(studentView(over), 'ch04/simple_net').checks[1].failure).toEqual({
      kind: 'withheld',
      what: 'threw',
      frames: [{ file: 'ch04/simple_net.ts', line: 2, column: 1, code: 'code of ch04/simple_net.ts' }],
    })
  })
})

describe('under a secret seed', () => {
  test('neither what a guest said nor a case is left, in no exercise', () => {
    const view = studentView(hostileVerdict({ seed: SECRET }))
    for (const { checks } of view.exercises)
      for (const { tried, console, trace } of checks)
        expect([tried, console, trace]).toEqual([undefined, undefined, undefined])
    expect(view.withheld).toBe('cases')
    expect(JSON.stringify(view)).not.toMatch(/0\.5108|1\.0216/)
  })

  test('only the student’s own source is left of the texts that a student can write', () => {
    const view = studentView(hostileVerdict({ seed: SECRET }))
    const texts = view.exercises.filter((one) => JSON.stringify(one).includes(JSON.stringify(HOSTILE).slice(1, -1)))
    // A line of the file, the type checker's complaint about it, and the bundler's.
    expect(texts.map(({ id }) => id)).toEqual(['ch03/sigmoid', 'ch04/gradient_descent', 'ch04/two_layer_net'])
  })

  test.each([2, -0.5, 0.3333])('the factor %d is told, which every student could find', (factor) => {
    const diagnosis = { id: `pattern-factor-${factor}`, says: { en: 'times', ko: '배' } }
    const verdict = verdictOf((id) => reported(id, 'failed', { ...wrongNumber, diagnosis }), { seed: SECRET })
    expect(find(studentView(verdict), 'ch03/sigmoid').checks[1].diagnosis).toEqual(diagnosis)
  })

  test('another factor loses its number, which could stand for anything', () => {
    const diagnosis = { id: 'pattern-factor-0.1234', says: { en: '0.1234 times', ko: '0.1234배' } }
    const verdict = verdictOf((id) => reported(id, 'failed', { ...wrongNumber, diagnosis }), { seed: SECRET })
    const told = find(studentView(verdict), 'ch03/sigmoid').checks[1].diagnosis
    expect(told?.id).toBe('pattern-factor')
    expect(JSON.stringify(told)).not.toContain('0.1234')
  })

  test('a description loses every number and every place that a result could have been made to show', () => {
    const where = [{ kind: 'only', part: 'row', index: 41 }] as const
    const told = (pattern: Pattern) => {
      const failure: Failure = { kind: 'mismatch', mismatch: { kind: 'shape', expected: [3], received: [2], pattern } }
      const diagnosis = describePattern(failure)
      const verdict = verdictOf((id) => reported(id, 'failed', { failure, diagnosis }), { seed: SECRET })
      return find(studentView(verdict), 'ch03/sigmoid').checks[1].diagnosis
    }
    expect(told({ kind: 'seen', where, what: { kind: 'plus', constant: 0.1234 } })).toBeUndefined()
    expect(told({ kind: 'nan', where })?.says.en).not.toContain('41')
    const kept = told({ kind: 'seen', where, what: { kind: 'function', name: 'square' } })
    expect(kept?.says.en).toBe('What came is y², where y is the expected value.')
  })

  test('of a training run only what this side measured is left', () => {
    const verdict = verdictOf((id) => reported(id, 'passed', { training: learned }), { seed: SECRET })
    expect(find(studentView(verdict), 'ch04/train_neuralnet').training).toEqual({
      iterations: learned.iterations,
      loss: [],
      trainAccuracy: [],
      testAccuracy: learned.testAccuracy,
      finalTestAccuracy: learned.finalTestAccuracy,
      requiredTestAccuracy: learned.requiredTestAccuracy,
    })
  })

  test('points and statuses stay', () => {
    const verdict = hostileVerdict({ seed: SECRET })
    const shape = ({ exercises, ...whole }: CourseVerdict) => [
      whole.score,
      exercises.map(({ id, status, score, checks }) => [
        id,
        status,
        score,
        checks.map((one) => [one.status, one.points]),
      ]),
    ]
    expect(shape(studentView(verdict))).toEqual(shape(verdict))
  })
})
