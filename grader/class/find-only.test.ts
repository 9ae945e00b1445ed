import { expect, it } from 'vitest'
import { treeOf } from '../intake/entry.ts'
import type { Enrolled } from './enroll.ts'
import type { Student } from './enrolment/student.ts'
import { onlyKeyOrThrow, OnlyError } from './find-only.ts'

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
])('%s is %s', (who, key) => expect(onlyKeyOrThrow(enrolled, who)).toBe(key))

it.each([
  ['김철수', ['kim', 'kim2']],
  ['nobody', []],
  ['2026-4', []],
])('%s is nobody or several', (who, keys) => {
  expect(() => onlyKeyOrThrow(enrolled, who)).toThrow(OnlyError)
  expect(() => onlyKeyOrThrow(enrolled, who)).toThrow(expect.objectContaining({ keys }))
})
