import { describe, expect, it } from 'vitest'
import { reported, untouched, wrongNumber } from '../../verdict/verdicts.fixture.ts'
import { standingOf } from '../../verdict/standing.ts'
import { announceVerdict } from './announce.ts'

describe('what a screen reader says of a verdict', () => {
  it('is how the exercise stands, and the first thing that is wrong', () => {
    const { verdict } = standingOf(reported('ch03/softmax', 'failed', wrongNumber))
    const says = announceVerdict(verdict, 'en')
    expect(says).toMatch(/^Softmax function: not passed, 0 of 5 points\. averages over the batch\. \S/)
    expect(says.length).toBeLessThan(300)
    expect(announceVerdict(verdict, 'ko')).toMatch(
      /^채점 결과: 소프트맥스 함수 미통과.* 배치 전체의 평균을 구합니다\. \S/,
    )
  })

  it('is no more where nothing is wrong, or nothing is written', () => {
    expect(announceVerdict(standingOf(reported('ch03/sigmoid', 'passed')).verdict, 'en')).toBe(
      'Sigmoid function: passed, 3 of 3 points.',
    )
    expect(announceVerdict(standingOf(untouched('ch03/sigmoid')).verdict, 'en')).toMatch(/0 of 3 points\.$/)
  })
})
