import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { texts } from '../../text/texts.ts'
import { judge, reported } from '../../verdict/verdicts.fixture.ts'
import { openCohortProgress } from './cohort-progress.ts'

it('tells in a log the score that counts, after what being late cost', () => {
  const log = new PassThrough()
  const verdict = judge([reported('ch03/sigmoid', 'passed')])
  const { listener } = openCohortProgress(log as unknown as NodeJS.WriteStream, texts('en').cohort)
  const late = { before: verdict.score, cost: 1, after: verdict.score - 1 }
  for (const one of [verdict, { ...verdict, late: { ...late, minutes: 90 } as typeof verdict.late }])
    listener.onOutcome?.({ record: { key: 'kim', students: [], notes: [] }, status: 'graded', verdict: one }, 'graded')
  expect(String(log.read())).toMatch(/kim: graded 3\/3\n[^]*kim: graded 2\/3\n/)
})
