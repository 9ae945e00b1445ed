import { describe, expect, it } from 'vitest'
import type { Lang } from '../model/localized.ts'
import { renderHtml } from '../report/html/render-html.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { judge, reported } from '../verdict/verdicts.fixture.ts'
import { outcomeOf } from './outcome-of.ts'

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
  it('says that nothing was graded, not that something is still to be written', () => {
    expect(reportOf('ko')).toContain('0/3 | 채점하지 않음')
    expect(reportOf('ko')).not.toContain('작성 전')
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
    notes: [{ kind: 'attempts', taken: 'kim-2.zip', others: ['kim-1.zip'], by: 'time' }],
  } as const
  const verdict = judge([reported('ch03/sigmoid', 'passed')])
  const toldOf = (more: object) => {
    const { told } = outcomeOf({ ...record, ...more }, verdict, { conditions, settings: { lang: 'en', zone: 540 } })
    return told ?? expect.fail()
  }

  it('says which attempt counts, and when it was handed in', async () => {
    const told = toldOf({})
    const line = 'Of 2 attempts this one counts: kim-2.zip, handed in 2026-04-01 23:20 +09:00.'
    expect(await renderHtml(told, { lang: 'en' })).toContain(line)
    expect(renderMarkdown(told, { lang: 'en', kit: 'kit' }).replaceAll('\\', '')).toContain(line)
  })

  it('does not take the time of a file for that', () => {
    expect(toldOf({ timeFrom: 'files', notes: [] }).about?.submission).toEqual({
      name: 'kim-2.zip',
      at: '2026-04-01 23:20 +09:00',
      isFileTime: true,
    })
  })
})
