import { expect, test } from 'vitest'
import type { CheckVerdict } from '../model/verdict.ts'
import { judge, reported } from '../verdict/verdicts.fixture.ts'
import { renderGithub } from './github.ts'
import { renderMarkdown } from './markdown.ts'
import { renderTerminal } from './terminal.ts'
import { isFailing, isTold } from './told-checks.ts'

const WAITS: CheckVerdict['failure'] = { kind: 'waits-for', says: { en: 'It waits for softmax.', ko: '먼저입니다.' } }

test.each<[CheckVerdict['status'], boolean, boolean]>([
  ['passed', false, false],
  ['failed', true, true],
  ['timed-out', true, true],
  ['todo', true, true],
  ['error', true, true],
  ['skipped', false, false],
])('a check that is %s: fails %s, tells something %s', (status, failing, told) => {
  expect([isFailing({ status }), isTold({ status })]).toEqual([failing, told])
})

test('a check that is skipped tells something where it waits for something', () => {
  expect([isFailing({ status: 'skipped' }), isTold({ status: 'skipped', failure: WAITS })]).toEqual([false, true])
})

test('where nothing fails and something waits, every report says what for', () => {
  const { id, checks = [] } = reported('ch04/train_neuralnet', 'passed', {}, 'skipped')
  const waiting = checks.map((check) =>
    check.meta.status === 'skipped' ? { ...check, meta: { ...check.meta, failure: WAITS } } : check,
  )
  const verdict = judge([{ id, checks: waiting }])
  const options = { lang: 'en', root: 'exercises', kit: 'kit', colors: false, columns: 100, selected: false } as const
  for (const render of [renderGithub, renderMarkdown, renderTerminal])
    expect(render(verdict, options)).toContain(WAITS.says.en)
})
