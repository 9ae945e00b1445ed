import { expect, it } from 'vitest'
import { treeOf } from '../intake/entry.ts'
import type { CourseVerdict } from '../model/verdict.ts'
import { judge, reported } from '../verdict/verdicts.fixture.ts'
import { renderReportsOf } from './book/reports-of.ts'
import type { ClassRecord } from './class-record.ts'
import { outcomeOf } from './outcome-of.ts'
import { recordOf, type Recorded } from './record-submission.ts'

const handIn = (key: string, files: Readonly<Record<string, string>>): Promise<Recorded> => {
  const leaves = Object.entries(files).map(([path, text]) => ({
    path,
    modified: { at: new Date(`2026-04-0${key}T00:00:00Z`) },
    read: async () => Buffer.from(text),
  }))
  const source = { name: `${key}.zip`, group: key, students: [], hasName: false, open: async () => treeOf(leaves) }
  return recordOf({ key, source, students: [{ name: `student ${key}` }], notes: [] })
}

const settings = { settings: { lang: 'en' }, conditions: { ids: ['ch03/softmax'] } } as unknown as ClassRecord
const missing = (found?: string): CourseVerdict => {
  const failure = { kind: 'unreadable', why: 'missing', file: 'ch03/softmax.ts', ...(found && { found }) } as const
  return judge([reported('ch03/softmax', 'failed', { failure })])
}

it('gives the grader nothing of a hand-in but what is graded, so that equal work is equal', async () => {
  const graded = { 'ch04/mean_squared_error.ts': 'the same' }
  const [a, b] = [await handIn('1', { ...graded, 'softmax_memo_garam.ts.bak': 'x' }), await handIn('2', graded)]
  expect(a.submission).toEqual(b.submission)
  expect(Object.keys(a.submission ?? {})).toEqual(Object.keys(b.submission ?? {}))
  expect(a.record.content).toBe(b.record.content)
})

it('tells each of two equal hand-ins of its own files alone, whichever was graded first', async () => {
  const graded = { 'ch04/mean_squared_error.ts': 'the same' }
  const [a, b] = [await handIn('1', { ...graded, 'softmax_memo_garam.ts.bak': 'x' }), await handIn('2', graded)]
  for (const kept of [missing('softmax_memo_garam.ts.bak'), missing()]) {
    const [ofA, ofB] = await Promise.all(
      [a, b].map(async ({ record }) => {
        const reports = await renderReportsOf(outcomeOf(record, kept, settings).told as CourseVerdict, { lang: 'en' })
        return reports.map(({ text }) => text).join('\n')
      }),
    )
    expect(ofA).toContain('softmax_memo_garam')
    expect(ofB).not.toContain('softmax_memo_garam')
  }
})

it('tells a student why nothing could be read, and of which files', async () => {
  const { record } = await handIn('1', { 'softmax.js': 'x' })
  const { status, told } = outcomeOf(record, missing(), settings)
  const reports = await renderReportsOf(told as CourseVerdict, { lang: 'ko' })
  expect(status).toBe('unreadable')
  for (const { text } of reports) {
    expect(text).toContain('과정의 파일을 하나도 찾지 못했습니다')
    expect(text).toContain('softmax.js')
  }
})
