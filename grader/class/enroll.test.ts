import { describe, expect, it } from 'vitest'
import { enroll, isInShard } from './enroll.ts'
import { treeOf } from '../intake/entry.ts'
import { readRosterOrThrow } from './enrolment/roster.ts'
import type { Source } from './enrolment/sources.ts'
import type { Student } from './enrolment/student.ts'

const source = (group: string, student: Student = { name: group }): Source => ({
  name: group,
  group,
  students: [student],
  open: async () => treeOf([]),
})

describe('a class and its roster', () => {
  const roster = readRosterOrThrow(
    '이름,학번,Email address,GitHub,제출 시각\n' +
      '김철수,2021001,kim@uni.kr,kim-cs,2026-03-01T10:00:00+09:00\n' +
      '이영희,2021002,lee@uni.kr,leeyh,\n' +
      '박진,2021003,park@uni.kr,,\n',
  )

  it('are matched by number, by the login in a repository’s name, or by name', () => {
    const enrolled = enroll([source('hw1-kim-cs'), source('hw1-leeyh'), source('x', { id: '2021003' })], roster)
    expect(enrolled.map(({ key, students }) => [key, students[0].name, students[0].id])).toEqual([
      ['hw1-kim-cs', '김철수', '2021001'],
      ['hw1-leeyh', '이영희', '2021002'],
      ['x', '박진', '2021003'],
    ])
    expect(enrolled[0]).toMatchObject({ submittedAt: new Date('2026-03-01T01:00:00Z'), timeFrom: 'roster' })
  })

  it('show who submitted nothing, who is not on the roster, and who submitted twice', () => {
    const enrolled = enroll([source('김철수'), source('2021001'), source('stranger')], roster)
    expect(
      enrolled.map(({ key, source: from, inRoster, several }) => [key, from !== undefined, inRoster, several]),
    ).toEqual([
      ['2021001', true, true, true],
      ['2021002', false, undefined, undefined],
      ['2021003', false, undefined, undefined],
      ['stranger', true, false, false],
      ['김철수', true, true, true],
    ])
  })

  it('accept Canvas’s gradebook as the roster', () => {
    const canvas = readRosterOrThrow(
      'Student,ID,SIS User ID,SIS Login ID,Section,HW1 (4711)\n    Points Possible,,,,,100\n"Kim, C",77,u1,kim,A,\n',
    )
    const [kim] = enroll([source('kimc_77', { name: 'kimc', id: '77' })], canvas)
    expect(kim.students).toEqual([{ name: 'Kim, C', id: '77', sisId: 'u1', login: 'kim', section: 'A' }])
  })

  it('are matched by a number or name in an export’s name, and by names in another order', () => {
    const names = (text: string, ...sources: Source[]) =>
      enroll(sources, readRosterOrThrow(text)).map(({ students: [{ id }], inRoster }) => [id, inRoster])
    const korean = '출석부 2026,,\n번호,학번,성명\n1,2026001,김철수\n1,2026001,김철수\n2,2026002,이영희\n'
    expect(names(korean, source('2026001_김철수_과제1'), source('이영희 - 과제'), source('박진_3'))).toEqual([
      ['2026001', true],
      [undefined, false],
      ['2026002', true],
    ])
    const moodle = 'First name,Last name,ID number\nChulsoo,Kim,7\n진,박,8\n'
    const exported = [source('a', { name: 'Chulsoo Kim', id: '4711' }), source('b', { name: '박 진', id: '4712' })]
    expect(names(moodle, ...exported)).toEqual([
      ['7', true],
      ['8', true],
    ])
    expect(names(korean.normalize('NFD'), source('김철수'))).toContainEqual(['2026001', true])
  })

  it('are not matched if two students fit', () => {
    const twins = readRosterOrThrow('학번,이름\n2026001,김철수\n2026009,김철수\n')
    expect(enroll([source('김철수_과제')], twins).map(({ inRoster }) => inRoster)).toContain(false)
  })

  it('are rejected without a known column, or without students', () => {
    expect(() => readRosterOrThrow('x,y\n1,2\n')).toThrow('no-known-columns')
    expect(() => readRosterOrThrow('name\n')).toThrow('nobody')
  })
})

it('a class is split into shards by the keys alone, each key in one shard', () => {
  for (const key of ['kim', 'lee', '박진', 'hw1-x'])
    expect([1, 2, 3].filter((index) => isInShard(key, { index, of: 3 }))).toHaveLength(1)
})
