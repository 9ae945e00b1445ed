import { expect, it } from 'vitest'
import { treeOf } from '../intake/entry.ts'
import type { Enrolled } from './enroll.ts'
import type { Student } from './enrolment/student.ts'
import { onlyKeysOrThrow, OnlyError } from './find-only.ts'

const one = (key: string, student: Student): Enrolled => ({
  key,
  students: [student],
  notes: [],
  source: { name: `${key}.zip`, group: key, students: [student], open: async () => treeOf([]) },
})
const enrolled = [
  one('kim', { name: '김 철수', id: '2026-1', email: 'kim@uni.kr' }),
  one('kim2', { name: '김철수', id: '2026-2', login: 'cs2' }),
  one('lee', { name: 'Lee Jimin', id: '2026-3' }),
  { ...one('gone', { name: 'Park', id: '2026-4' }), source: undefined },
]

it.each([
  ['kim', 'kim'],
  ['kim2.zip', 'kim2'],
  ['20263', 'lee'],
  ['KIM@uni.kr', 'kim'],
  ['cs2', 'kim2'],
  ['Jimin Lee', 'lee'],
])('%s is %s', (who, key) => expect(onlyKeysOrThrow(enrolled, who)).toEqual([key]))

it.each([
  ['김철수', ['kim', 'kim2']],
  ['nobody', []],
  ['2026-4', []],
])('%s is nobody or several', (who, keys) => {
  expect(() => onlyKeysOrThrow(enrolled, who)).toThrow(OnlyError)
  expect(() => onlyKeysOrThrow(enrolled, who)).toThrow(expect.objectContaining({ keys }))
})

it('is all attempts of one student, but not those of two of one name', () => {
  const kim = { name: '김가람', id: '7' }
  const attempts = ['1', '2'].map((key) => ({ ...one(key, kim), owners: ['roster 0'] }))
  expect(onlyKeysOrThrow(attempts, '김가람')).toEqual(['1', '2'])
  expect(onlyKeysOrThrow(attempts, '2.zip')).toEqual(['2'])
  const namesake = { ...one('3', { name: '김가람', id: '8' }), owners: ['roster 1'] }
  expect(() => onlyKeysOrThrow([...attempts, namesake], '김가람')).toThrow(OnlyError)
  expect(onlyKeysOrThrow([...attempts, namesake], '7')).toEqual(['1', '2'])
})

it('is all parts of one submission that counts in different ways', () => {
  const { source, ...group } = one('group', { name: '김' })
  const parts = ['group', 'group~p2'].map((key) => ({ ...group, key, source }))
  expect(onlyKeysOrThrow(parts, 'group.zip')).toEqual(['group', 'group~p2'])
})
