import { describe, expect, it } from 'vitest'
import { renderChanges, renderChangesCsv } from './report/changes.ts'
import { judge, reported } from '../verdict/verdicts.fixture.ts'
import type { ClassRecord, SubmissionOutcome } from './class-record.ts'
import { compareClasses, type Graded } from './compare.ts'

const conditions = {
  kit: '1',
  isolation: 'process',
  neighbours: 'own',
  seed: 0,
  quick: true,
  full: false,
  ids: [],
} as const
const record: ClassRecord = { version: 1, conditions, settings: { lang: 'en' }, submissions: [] }

const graded = (key: string, status: 'passed' | 'failed', content = key): SubmissionOutcome => ({
  record: { key, source: key, students: [{ name: key }], notes: [], content },
  status: 'graded',
  verdict: judge([reported('ch03/softmax', status)]),
})

const before: Graded = {
  record,
  outcomes: [graded('down', 'passed'), graded('same', 'passed'), graded('up', 'failed', 'old')],
}
const after: Graded = {
  record: { ...record, conditions: { ...conditions, kit: '2' } },
  outcomes: [
    graded('down', 'failed'),
    graded('new', 'passed'),
    graded('same', 'passed'),
    graded('up', 'passed', 'new'),
  ],
}

describe('comparing two gradings of a class', () => {
  const changes = compareClasses(before, after)

  it('shows who gains or loses points, by which checks, and why', () => {
    expect(changes.map(({ key, before: was, after: is, causes }) => [key, was, is, causes])).toEqual([
      ['down', 5, 0, ['kit']],
      ['new', undefined, 5, ['files', 'kit']],
      ['up', 0, 5, ['files', 'kit']],
    ])
    expect(changes[0].exercises).toMatchObject([
      {
        id: 'ch03/softmax',
        before: 5,
        after: 0,
        // With nothing else passed the declarations have lost their point, too.
        checks: [
          { before: 'passed', after: 'skipped' },
          { before: 'passed', after: 'failed' },
        ],
      },
    ])
  })

  it('renders a table and a CSV', () => {
    const table = renderChanges(changes, { lang: 'en', columns: 80 })
    expect(table).toContain('Changed: 2 up, 1 down, 0 otherwise.')
    expect(table).toContain(
      'down  5 → 0  (other kit)\n    softmax: 5 → 0; TypeScript syntax and declarations: passed → left out |\n    averages over',
    )
    expect(renderChangesCsv(changes, 'en')).toContain(
      'down,,down,5,0,other kit,ch03/softmax,5,0,TypeScript syntax and declarations: passed → left out | averages over the batch: passed → not passed',
    )
  })

  it('tells it in Korean, to the last word', () => {
    expect(renderChangesCsv(changes.slice(0, 1), 'ko').split('\n')[1]).toMatch(
      /^down,,down,5,0,키트가 다름,ch03\/softmax,5,0,TypeScript 문법과 선언: 통과 → 생략 \| [가-힣 ]+: 통과 → 미통과/,
    )
  })

  it('says of points that the instructor gave that they are, and not that the student was later', () => {
    const late = (score: number, overridden?: { readonly before: number; readonly why: string }): Graded => {
      const one = graded('kim', 'failed')
      const verdict = one.verdict ?? expect.fail()
      const exercises = verdict.exercises.map((exercise) => ({ ...exercise, score, ...(overridden && { overridden }) }))
      const cost = { minutes: 9, days: 1, percent: 10, before: score, cost: score / 10, after: score * 0.9 }
      return { record, outcomes: [{ ...one, verdict: { ...verdict, exercises, score, late: cost } }] }
    }
    const [change] = compareClasses(late(0), late(5, { before: 0, why: 'ill' }))
    expect([change.causes, change.after]).toEqual([['given'], 4.5])
  })

  it('names a student once, whatever the submissions are called, and each member of a group', () => {
    const named = (key: string, status: 'passed' | 'failed', names: readonly string[]): SubmissionOutcome => ({
      ...graded(key, status),
      record: { ...graded(key, status).record, students: names.map((name) => ({ name, id: `id ${name}` })) },
    })
    const [old, now] = [
      [named('kim.zip', 'failed', ['Kim', 'Lee'])],
      [named('kim (1).zip', 'passed', ['Kim']), named('lee', 'passed', ['Lee'])],
    ]
    const found = compareClasses({ record, outcomes: old }, { record, outcomes: now })
    expect(found.map(({ name, before: was, after: is }) => [name, was, is])).toEqual([
      ['Kim', 0, 5],
      ['Lee', 0, 5],
    ])
    expect(renderChangesCsv(found, 'en')).toContain('Kim,id Kim,kim (1).zip,0,5')
  })

  it('is silent of what was in nobody’s name and is settled, and names whose it is', () => {
    const kim = { name: 'Kim', id: '1' }
    const of = (key: string, more: Partial<SubmissionOutcome['record']>): SubmissionOutcome => ({
      ...graded(key, 'passed'),
      record: { ...graded(key, 'passed').record, ...more },
    })
    const missing = { record: { key: 'Kim', students: [kim], notes: [] }, status: 'missing' } as const
    const nobodys = [
      of('rivals.zip', { notes: [{ kind: 'rivals', of: 'Kim', others: [] }] }),
      of('stranger.zip', { notes: [{ kind: 'not-in-roster' }] }),
    ]
    const settled = [of('rivals.zip', { students: [kim] })]
    const found = compareClasses({ record, outcomes: [missing, ...nobodys] }, { record, outcomes: settled })
    expect(found.map(({ name, before: was, after: is }) => [name, was, is])).toEqual([['Kim', undefined, 5]])
  })

  it('shows no changes for equal gradings', () => {
    expect(renderChanges(compareClasses(before, before), { lang: 'en', columns: 80 })).toBe('No grade has changed.')
  })
})
