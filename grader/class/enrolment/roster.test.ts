import { describe, expect, it } from 'vitest'
import { fieldOf, knownTitles } from './roster-columns.ts'
import { readRosterOrThrow } from './roster.ts'

describe('the columns of a roster', () => {
  it.each([
    ['이메일주소', 'email'],
    ['학번(ID)', 'id'],
    ['ID (학번)', 'id'],
    ['성명(한글)', 'name'],
    ['성명(영문)', 'otherName'],
    ['SIS 사용자 ID', 'sisId'],
    ['SIS 로그인 ID', 'login'],
    ['섹션', 'section'],
    ['E-mail Address', 'email'],
    ['Last modified (submission)', 'submittedAt'],
    ['제출 시각', 'submittedAt'],
    ['연장 기한', 'due'],
  ])('%s is known', (title, field) => {
    expect(fieldOf(title)).toBe(field)
  })

  it.each(['Last modified (grade)', 'Grade', '전화번호', 'HW1 (4711)'])('%s is not', (title) => {
    expect(fieldOf(title)).toBeUndefined()
  })

  it.each(['en', 'ko'] as const)('are all told, each by a title that is known: %s', (lang) => {
    const titles = knownTitles(lang).split(', ')
    const fields = new Set(titles.map(fieldOf))
    expect([fields.size, fields.has(undefined)]).toEqual([titles.length, false])
    expect(fields.has('team')).toBe(true)
  })

  it('that are not known are named, but for grades of other assignments', () => {
    const { unknown } = readRosterOrThrow('학번,성명,전화번호,HW1 (4711),Final Score,,Mobile\n1,김,,,,,\n')
    expect(unknown).toEqual(['전화번호', 'Mobile'])
  })
})

it('a student in two sections is one, and two of one name are two', () => {
  const { entries } = readRosterOrThrow('name,id,section\nKim,1,A\nKim,1,B\nKim,2,A\n')
  expect(entries.map(({ id, section }) => [id, section])).toEqual([
    ['1', 'A'],
    ['2', 'A'],
  ])
})

it('names the lines of a number that two students have', () => {
  const { sharedIds } = readRosterOrThrow('이름,학번,분반\n김하늘,2026101,1\n박산,2026-101,1\n이별,7,1\n이별,7,2\n')
  expect(sharedIds).toEqual([
    {
      id: '2026101',
      lines: [
        { line: 2, name: '김하늘' },
        { line: 3, name: '박산' },
      ],
    },
  ])
})

it('names the lines also of the university’s numbers in Canvas’s table', () => {
  const text = 'Student,ID,SIS User ID,SIS Login ID,Section\nKim,1,2026101,kim,A\nPark,2,2026101,park,A\n'
  expect(readRosterOrThrow(text).sharedIds.map(({ id }) => id)).toEqual(['2026101'])
})

describe('the times of a roster', () => {
  const times = (zone: number | undefined, ...cells: string[]) =>
    readRosterOrThrow(`name,submitted at\n${cells.map((cell, i) => `kim${i},"${cell}"\n`).join('')}`, zone)

  it('are in the zone of the due date where they have none', () => {
    const { entries, zoneMissing } = times(540, '2026-04-01 23:10:00', '2026. 4. 1. 오후 11:10', '2026-04-01T14:10:00Z')
    for (const { submittedAt } of entries) expect(submittedAt).toEqual(new Date('2026-04-01T14:10:00Z'))
    expect(zoneMissing).toBe(false)
    expect(times(undefined, '2026-04-01 23:10:00').zoneMissing).toBe(true)
    expect(times(undefined, '2026-04-01T23:10:00Z').zoneMissing).toBe(false)
  })

  it('that cannot be read are named with their line, and replaced by nothing', () => {
    const { entries } = times(540, '2026-04-01 23:10:00', 'around noon', '-')
    expect(entries.map(({ submittedAt, unreadableTime }) => [submittedAt !== undefined, unreadableTime])).toEqual([
      [true, undefined],
      [false, { text: 'around noon', line: 3 }],
      [false, undefined],
    ])
  })
})
