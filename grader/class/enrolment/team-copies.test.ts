import { describe, expect, it } from 'vitest'
import { treeOf } from '../../intake/entry.ts'
import { enroll } from '../enroll.ts'
import type { AttemptRule } from './attempts.ts'
import { readRosterOrThrow } from './roster.ts'
import type { Source } from './sources.ts'

const ROSTER =
  '이름,학번,조,제출 시각,마감\n라온유,2026204,4조,2026-04-01 21:00,\n마재하,2026205,4조,2026-04-02 21:00,2026-04-03 12:00\n'

/** What each is graded by, when it was handed in and was due, and the notes on it: the same work in all of these names. */
function told(names: readonly string[], attempts: AttemptRule = 'latest', text = (_i: number): string => 'same') {
  const sources = names.map((name): Source => ({
    name,
    group: name,
    students: [{ id: /^\d+/.exec(name)?.[0] }],
    open: async () => treeOf([]),
  }))
  const contents = new Map(sources.map((source, i) => [source, { answers: new Map([['ch03/softmax.ts', text(i)]]) }]))
  const enrolled = enroll(sources, { roster: readRosterOrThrow(ROSTER, 540), attempts, contents })
  return enrolled.map(({ source, students, submittedAt, due, notes }) => [
    students.map(({ id }) => id).join(),
    source?.name,
    submittedAt?.getUTCDate(),
    due?.getUTCDate(),
    notes.map(({ kind }) => kind).join(),
  ])
}

describe('the same work of a declared team, handed in by several of it', () => {
  const [A, B] = ['2026204_라온유_4조.zip', '2026205_마재하_4조.zip']

  it('asks nobody anything, came with the first of them, and is due with the last', () => {
    expect(told([A, B])).toEqual([
      ['2026204', A, 1, 3, ''],
      ['2026205', B, 1, 3, ''],
    ])
  })

  it.each(['latest', 'best'] as const)('is no other attempt at what the whole team handed in: %s', (attempts) => {
    expect(told(['4조.zip', B], attempts)).toEqual([
      ['2026205', B, 1, 3, ''],
      ['2026204', '4조.zip', 1, 3, ''],
    ])
  })

  it('is each one’s own where it differs', () => {
    expect(told([A, B], 'latest', String).map(([, , day]) => day)).toEqual([1, 2])
  })
})
