import { expect, it } from 'vitest'
import { judge, reported, wrongNumber } from '../../verdict/verdicts.fixture.ts'
import { renderReportsOf } from './reports-of.ts'

it('keeps hints from students where they are switched off, and never from the instructor', async () => {
  const verdict = judge([reported('ch03/softmax', 'failed', wrongNumber)])
  const told = async (untold?: { hints: boolean }): Promise<string[]> =>
    (await renderReportsOf(verdict, { lang: 'en', untold }))
      .filter(({ ending }) => ending !== 'json')
      .map(({ audience, text }) => `${audience} ${String(text.includes('Divide the sum'))}`)
  expect(await told()).toEqual(['student true', 'instructor true'])
  expect(await told({ hints: true })).toEqual(['student false', 'instructor true'])
})
