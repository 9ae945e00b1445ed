import { describe, expect, it } from 'vitest'
import type { ExerciseId } from '../../model/exercise.ts'
import { judge, type More, reported, untouched, wrongNumber } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionOutcome } from '../class-record.ts'
import { insightsOf } from './insights.ts'
import { spreadOf, tenthsOf } from './spread.ts'

const IDS: ExerciseId[] = ['ch03/sigmoid', 'ch03/softmax']
const TWICE = { id: 'twice', says: { en: 'It divides by N twice.', ko: 'N으로 두 번 나눕니다.' } }
const THREW: More = {
  failure: {
    kind: 'outcome',
    outcome: { kind: 'threw', name: 'TypeError', message: 'x3 is not a function', frames: [] },
  },
}

type End = 'passed' | 'todo' | More

const end = (id: ExerciseId, how: End) =>
  how === 'passed' ? reported(id, 'passed') : how === 'todo' ? untouched(id) : reported(id, 'failed', how)

function student(name: string, sigmoid: End, softmax: End, section?: string): SubmissionOutcome {
  const verdict = judge([end(IDS[0], sigmoid), end(IDS[1], softmax)])
  const record = { key: name, source: name, students: [{ name, section }], notes: [] }
  return { record, status: 'graded', verdict, told: verdict }
}

const outcomes: SubmissionOutcome[] = [
  student('a', 'passed', 'passed', '1'),
  student('b', 'passed', { ...wrongNumber, diagnosis: TWICE }, '1'),
  student('c', 'passed', { ...wrongNumber, diagnosis: TWICE }, '2'),
  student('d', 'passed', THREW, '2'),
  student(
    'e',
    { ...wrongNumber, diagnosis: { ...TWICE, id: 'pattern-sign' } },
    {
      failure: {
        kind: 'outcome',
        outcome: { kind: 'threw', name: 'TypeError', message: 'x7 is not a function', frames: [] },
      },
    },
  ),
  student('f', 'todo', 'todo'),
  { record: { key: 'g', students: [{ name: 'g' }, { name: 'h' }], notes: [] }, status: 'missing' },
]

describe('what a class understood', () => {
  const { students, scores, exercises, sections } = insightsOf(outcomes, IDS)
  const [sigmoid, softmax] = exercises

  it('leaves out who is nobody of the roster, unless the roster is another class’s', () => {
    const strangers = (['roster', 'test'] as const).map((outside): SubmissionOutcome => {
      const one = student(outside, 'passed', 'passed')
      return {
        ...one,
        record: { ...one.record, students: [{ name: outside, outside }], notes: [{ kind: 'not-in-roster' }] },
      }
    })
    const found = insightsOf([...outcomes, ...strangers], IDS)
    expect([found.students.graded, found.students.outside]).toEqual([6, 2])
    expect([found.scores, found.exercises]).toEqual([scores, exercises])
    expect(insightsOf(strangers.slice(0, 1), IDS).students).toMatchObject({ graded: 1, outside: 0 })
  })

  it('counts how the work and each exercise ended, by students', () => {
    expect(students).toMatchObject({ graded: 6, missing: 2 })
    expect(scores.values).toEqual([0, 0, 3, 3, 3, 8])
    expect(sigmoid.ended).toMatchObject({ passed: 4, failed: 1, todo: 1 })
    expect(softmax.ended).toMatchObject({ passed: 1, failed: 4, todo: 1 })
    expect(softmax.checks).toMatchObject([
      { name: 'TypeScript syntax and declarations', passed: 1, waiting: 4, failed: 0, unwritten: 1 },
      { name: 'averages over the batch', passed: 1, failed: 4, unwritten: 1 },
    ])
  })

  it('fails nobody of whose answer no file could be taken', () => {
    const unclear: More = { failure: { kind: 'unreadable', why: 'ambiguous' } }
    const [, one] = insightsOf([student('a', 'passed', unclear), student('b', 'passed', THREW)], IDS).exercises
    expect(one.ended).toMatchObject({ failed: 1, todo: 1 })
    expect(one.checks).toMatchObject([
      { waiting: 1, unwritten: 1 },
      { failed: 1, unwritten: 1 },
    ])
    expect(one.unnamed.students).toEqual(['b'])
  })

  it('names the mistakes and who makes them; a pattern is no name', () => {
    expect(softmax.mistakes).toEqual([{ ...TWICE, students: ['b', 'c'] }])
    expect(sigmoid.mistakes).toEqual([])
    expect(sigmoid.unnamed.students).toEqual(['e'])
  })

  it('names what several files are found to hold before they run, wherever it stands there', () => {
    const found = (line: number, message: string) => ({
      failure: {
        kind: 'findings' as const,
        findings: [
          {
            kind: 'type' as const,
            severity: 'declaration' as const,
            file: 'ch03/softmax.ts',
            line,
            column: 1,
            code: 'x',
            ts: 2339,
            message,
          },
        ],
      },
    })
    const MAP = "Property 'map' does not exist on type 'IterableIterator<NdArray>'."
    const [, one] = insightsOf(
      [
        student('a', 'passed', found(3, MAP)),
        student('b', 'passed', found(9, MAP)),
        student('c', 'passed', found(3, "Cannot find name 'x'.")),
      ],
      IDS,
    ).exercises
    expect(one.mistakes.map(({ students: who, says }) => [who, says.en.includes(MAP)])).toEqual([[['a', 'b'], true]])
    expect(one.unnamed.students).toEqual(['c'])
  })

  it('says what most of the others have in common, whatever their numbers', () => {
    expect(softmax.unnamed.students).toEqual(['d', 'e'])
    expect(softmax.unnamed.traits.map(({ kind, students: who }) => [kind, who])).toEqual([
      ['check', ['d', 'e']],
      ['end', ['d', 'e']],
    ])
    expect(softmax.unnamed.traits[1].says.en).toContain('TypeError')
  })

  it('finds where people stop: nothing from there on is passed', () => {
    expect([sigmoid.stopped, softmax.stopped]).toEqual([2, 3])
  })

  it('divides by section, and needs two of them', () => {
    expect(sections.map(({ name, scores: { values }, passed }) => [name, values, passed[1].count])).toEqual([
      ['1', [3, 8], 1],
      ['2', [3, 3], 0],
    ])
    expect(insightsOf(outcomes.slice(0, 2), IDS).sections).toEqual([])
  })

  it('says nothing of a class in which nobody was graded', () => {
    expect(insightsOf(outcomes.slice(-1), IDS)).toMatchObject({ maxScore: 0, scores: { values: [], mean: 0 } })
  })
})

describe('a student of whom nothing was graded, with points of the instructor’s', () => {
  const given: SubmissionOutcome = { ...student('i', 'todo', 'todo'), status: 'missing' }

  it('is counted once, and is in no mean, exercise or check', () => {
    const { students, ...others } = insightsOf(outcomes, IDS)
    expect(insightsOf([...outcomes, given], IDS)).toEqual({ ...others, students: { ...students, given: 1 } })
  })
})

describe('a spread', () => {
  it('has quartiles as spreadsheets do', () => {
    expect(spreadOf([4, 1, 3, 2])).toMatchObject({ mean: 2.5, median: 2.5, quartiles: [1.75, 3.25] })
  })

  it('has full marks in its last tenth', () => {
    expect(tenthsOf([0, 9.99, 10, 30, 100], 100)).toEqual([2, 1, 0, 1, 0, 0, 0, 0, 0, 1])
  })
})
