import { describe, expect, it } from 'vitest'
import type { Lang } from '../model/localized.ts'
import { renderMarkdown } from '../report/markdown.ts'
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
    expect(reportOf('en')).toContain('shown at the board')
  })
})
