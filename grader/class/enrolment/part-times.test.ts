import { expect, it } from 'vitest'
import { treeOf } from '../../intake/entry.ts'
import { enroll } from '../enroll.ts'
import { recordOf } from '../record-submission.ts'
import { readRosterOrThrow } from './roster.ts'
import type { Source } from './sources.ts'

const CLOCK = ['2026-04-01T14:30:00Z', '2026-04-01T15:30:00Z', '2026-04-01T15:45:00Z'] as const

/** The notes on the times of parts, of submissions that answer an exercise each. */
async function timesOf(names: readonly string[], roster: string, timeFrom: Source['timeFrom'] = 'blackboard') {
  const sources = names.map((name, i): Source => ({
    name,
    group: name,
    students: [{ id: /^\d+/.exec(name)?.[0] }],
    ...(timeFrom === 'blackboard' ? { submittedAt: new Date(CLOCK[i]), timeFrom } : { packedAt: new Date(CLOCK[i]) }),
    open: async () => treeOf([]),
  }))
  const contents = new Map(sources.map((source) => [source, { answers: new Map([[source.name, 'x']]) }]))
  const enrolled = enroll(sources, { roster: readRosterOrThrow(roster, 540), contents })
  const records = await Promise.all(enrolled.map((one) => recordOf(one, 540)))
  return records.map(({ record }) => [
    record.submittedAt,
    ...record.notes.flatMap((note) => (note.kind === 'part-times' ? note.parts : [])),
  ])
}

const [A, B] = ['2026001_ch03.zip', '2026002_ch04.zip']

it('of a team are told with whose part came when, and the latest counts', async () => {
  const parts = [
    { submission: A, by: '가온별 (2026001)', at: '2026-04-01 23:30 +09:00' },
    { submission: B, by: '나온별 (2026002)', at: '2026-04-02 00:30 +09:00' },
  ]
  const told = ['2026-04-01T15:30:00.000Z', ...parts]
  expect(await timesOf([A, B], '이름,학번,조\n가온별,2026001,2조\n나온별,2026002,2조\n')).toEqual([told, told])
})

it('of one student are told, unless a file alone says them', async () => {
  const own = [A, '2026001_ch04.zip']
  const roster = '이름,학번\n가온별,2026001\n'
  expect(await timesOf(own, roster)).toEqual([
    [
      '2026-04-01T15:30:00.000Z',
      { submission: A, at: '2026-04-01 23:30 +09:00' },
      { submission: own[1], at: '2026-04-02 00:30 +09:00' },
    ],
  ])
  expect(await timesOf(own, roster, 'archive')).toEqual([['2026-04-01T15:30:00.000Z']])
})
