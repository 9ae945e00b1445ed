import { expect, it } from 'vitest'
import { verdictWithoutUntold, withoutUntold } from './untold.ts'
import { judge, reported, wrongNumber } from './verdicts.fixture.ts'

const report = reported('ch03/softmax', 'failed', {
  ...wrongNumber,
  diagnosis: { id: 'twice', says: { en: 'It is twice that.', ko: '두 배입니다.' } },
})
const shown = (untold: { hints?: boolean; diagnoses?: boolean }): string =>
  JSON.stringify(verdictWithoutUntold(judge([report]), untold))

it('hints and diagnoses are told, or not, each by itself', () => {
  expect(shown({})).toContain('It is twice that.')
  expect(shown({ diagnoses: true })).not.toContain('twice')
  expect(shown({ diagnoses: true })).toContain('Divide the sum by the number of rows.')
  expect(shown({ hints: true, diagnoses: true })).not.toContain('Divide the sum')
  expect(JSON.stringify(withoutUntold(report, { hints: true }))).not.toContain('Divide the sum')
  expect(withoutUntold(report)).toBe(report)
})
