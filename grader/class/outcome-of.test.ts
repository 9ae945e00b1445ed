import { describe, expect, it } from 'vitest'
import type { Note } from '../model/class.ts'
import type { ExerciseId } from '../model/exercise.ts'
import type { Lang } from '../model/localized.ts'
import type { ScoreOverride } from '../model/score-override.ts'
import { renderHtml } from '../report/html/render-html.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { finalScore } from '../verdict/final-score.ts'
import { judge, reported, untouched } from '../verdict/verdicts.fixture.ts'
import { outcomeOf } from './outcome-of.ts'

const LANGS = ['en', 'ko'] as const

const conditions = {
  kit: '1',
  ids: ['ch03/sigmoid', 'ch03/softmax'],
  isolation: 'process',
  neighbours: 'own',
  seed: 1,
  quick: true,
  full: false,
} as const

const reportOf = (lang: Lang): string => {
  const record = {
    key: 'kim',
    students: [{ name: 'kim' }],
    notes: [],
    scoreOverrides: [{ exercise: 'ch03/softmax', points: 2, why: 'shown at the board' }],
  } as const
  const { told } = outcomeOf(record, undefined, { conditions, settings: { lang } })
  return told ? renderMarkdown(told, { lang, kit: 'kit' }) : ''
}

describe('the report of a student who handed in nothing and was given points', () => {
  it('says that there is no score yet, and for which exercises nothing is known', () => {
    const [title, , says] = reportOf('ko').replaceAll('\\', '').split('\n')
    expect([title, says]).toEqual(['# 점수가 아직 정해지지 않았습니다', expect.stringMatching(/: ch03\/sigmoid\.$/)])
    expect(reportOf('ko')).toContain('2/5 | 교수자가 준 점수')
    expect(reportOf('ko')).not.toMatch(/작성 전|`ch03\/sigmoid`/)
  })

  it('has the points as its score where every exercise has some, and only there', () => {
    const points = (...ids: readonly ExerciseId[]) =>
      ids.map((exercise) => ({ exercise, points: 1, why: 'shown at the board' }))
    const scoreOf = (notes: readonly Note[], scoreOverrides: readonly ScoreOverride[]): unknown => {
      const record = { key: 'kim', source: 'kim.rar', students: [{ name: 'kim' }], notes, scoreOverrides }
      const empty = judge([untouched('ch03/sigmoid'), untouched('ch03/softmax')])
      const { verdict, told } = outcomeOf(record, empty, { conditions, settings: { lang: 'en' } })
      return [verdict && finalScore(verdict), told?.ungraded ?? false, told?.exercises.length]
    }
    const unreadable = [{ kind: 'refused', why: 'unknown-archive' }] as const
    expect(scoreOf(unreadable, [])).toEqual([undefined, true, 0])
    expect(scoreOf(unreadable, points('ch03/softmax'))).toEqual([undefined, true, 1])
    expect(scoreOf(unreadable, points('ch03/sigmoid', 'ch03/softmax'))).toEqual([2, false, 2])
    expect(scoreOf([], points('ch03/softmax'))).toEqual([1, false, 2])
  })

  it('says why there are points', () => {
    expect(reportOf('en')).toContain('Override by the instructor: 2 points. Why: shown at the board')
    expect(reportOf('ko')).toContain('교수자가 2점을 주었습니다. 이유: shown at the board')
  })
})

describe('the report of what was graded', () => {
  const record = {
    key: 'kim',
    source: 'kim-2.zip',
    students: [{ name: 'kim' }],
    submittedAt: '2026-04-01T14:20:30.000Z',
    timeFrom: 'roster',
    notes: [{ kind: 'attempts', taken: 'kim-2.zip', others: ['kim-1.zip'], by: 'time', fuller: ['kim-1.zip'] }],
  } as const
  const verdict = judge([reported('ch03/sigmoid', 'passed')])
  const toldOf = (more: object) => {
    const { told } = outcomeOf({ ...record, ...more }, verdict, { conditions, settings: { lang: 'en', zone: 540 } })
    return told ?? expect.fail()
  }

  it('says which attempt counts, when it was handed in, which does not, and that it answers more', async () => {
    const told = toldOf({})
    const line =
      'Of 2 attempts this one counts: kim-2.zip, handed in 2026-04-01 23:20 +09:00. Not counted: kim-1.zip. Answers that are missing from what counts are in kim-1.zip:'
    expect(await renderHtml(told, { lang: 'en' })).toContain(line)
    expect(renderMarkdown(told, { lang: 'en', kit: 'kit' }).replaceAll('\\', '')).toContain(line)
  })

  it('says whose part came when, and that the latest counts', () => {
    const parts = [
      { submission: 'a_ch03.zip', by: 'kim', at: '2026-04-01 23:30 +09:00' },
      { submission: 'b_ch04.zip', by: 'lee', at: '2026-04-02 00:30 +09:00' },
    ]
    const told = toldOf({ source: 'a_ch03.zip + b_ch04.zip', notes: [{ kind: 'part-times', parts }] })
    const [en, ko] = LANGS.map((lang) => renderMarkdown(told, { lang, kit: 'kit' }).replaceAll('\\', ''))
    const list = 'a_ch03.zip - kim (2026-04-01 23:30 +09:00); b_ch04.zip - lee (2026-04-02 00:30 +09:00).'
    expect(en).toContain(`The latest of its parts says when it was handed in: ${list}`)
    expect(ko).toContain(`나누어 낸 것 가운데 가장 늦은 시각을 제출 시각으로 봅니다: ${list}`)
  })

  it.each([
    ['answers all', 'passed', []],
    ['leaves something out', 'todo', ['named-in', 'lies-in']],
  ] as const)('asks nothing because of another’s hand-in where the own %s', (_, status, kinds) => {
    const notes: readonly Note[] = [
      { kind: 'named-in', submissions: ['lee.zip'] },
      { kind: 'lies-in', submission: 'lee.zip', by: 'lee', paths: ['kim/softmax.ts'], isTaken: false },
    ]
    const own = judge([reported('ch03/sigmoid', 'passed'), ...(status === 'todo' ? [untouched('ch03/softmax')] : [])])
    const outcome = outcomeOf({ ...record, notes }, own, { conditions, settings: { lang: 'en' } })
    expect(outcome.record.notes.map(({ kind }) => kind)).toEqual(kinds)
  })

  it('names every attempt that does not count, and nothing that is part of what does', () => {
    const notes: readonly Note[] = [
      { kind: 'attempts', taken: 'own-2', others: ['own-1'], by: 'time' },
      { kind: 'attempts', taken: 'team-2', others: ['team-1', 'own-2'], by: 'time', fuller: ['team-2'] },
      { kind: 'completed', own: 'own-2', from: [{ submission: 'team-2', by: 'kim', files: ['ch03/relu.ts'] }] },
    ]
    const submission = toldOf({ source: 'own-2 + team-2', notes }).about?.submission
    expect([submission?.others, submission?.fuller]).toEqual([['own-1', 'team-1'], undefined])
  })

  it('does not take the time of a file for that', () => {
    expect(toldOf({ timeFrom: 'files', notes: [] }).about?.submission).toEqual({
      name: 'kim-2.zip',
      at: '2026-04-01 23:20 +09:00',
      isFileTime: true,
    })
  })

  it.each([
    [undefined, 'Submission: kim-2.zip. Marked as late, but not by how much.', '알 수 없습니다.'],
    [
      { percentPerDay: 10, graceMinutes: 0 },
      'Submission: kim-2.zip. Marked as late, but not by how much: nothing was taken off.',
      '제출물: kim-2.zip. 지각으로 표시되어 있으나 얼마나 늦었는지 알 수 없어 감점하지 않았습니다.',
    ],
  ])('says of a mark what the gradebook does, without the time of a file beside it', async (latePolicy, en, ko) => {
    const marked = { ...record, late: true, timeFrom: 'files', notes: [] } as const
    const pageIn = (lang: Lang) => {
      const settings = { lang, due: '2026-04-01T23:59:00+09:00', latePolicy }
      return renderHtml(outcomeOf(marked, verdict, { conditions, settings }).told ?? expect.fail(), { lang })
    }
    expect(await pageIn('en')).toContain(en)
    expect(await pageIn('ko')).toContain(ko)
  })

  it('says how late it was where nothing says what that costs', () => {
    const settings = { lang: 'en', zone: 540, due: '2026-04-01T22:00:00+09:00' } as const
    const { told } = outcomeOf({ ...record, notes: [] }, verdict, { conditions, settings })
    expect(told?.about?.submission).toMatchObject({ at: '2026-04-01 23:20 +09:00', late: { minutes: 81 } })
    const costs = { ...settings, latePolicy: { percentPerDay: 10, graceMinutes: 0 } }
    const paid = outcomeOf({ ...record, notes: [] }, verdict, { conditions, settings: costs }).told
    expect([paid?.about?.submission?.late, paid?.late?.minutes]).toEqual([undefined, 81])
  })
})
