import { describe, expect, it } from 'vitest'
import { treeOf } from '../../intake/entry.ts'
import { claimsIn, enroll } from '../enroll.ts'
import { readExportName } from './export-names.ts'
import { readRosterOrThrow } from './roster.ts'
import type { Source } from './sources.ts'

const roster = readRosterOrThrow(
  '이름,학번,조\n강아름,2026601,1조\n고나래,2026602,1조\n구다솜,2026603,2\n국라온,2026604,2\n' +
    '권마루,2026605,3조\n금바다,2026606,3조\n길사랑,2026607,4조\n김아람,2026608,4조\n강아름,2026609,Alpha\n나여울,2026610,Alpha\n',
)

const sourceOf = (written: string): Source => {
  const name = written.normalize('NFC')
  const { student, ...named } = readExportName(name, 'file')
  return { ...named, name, students: [student], submittedAt: undefined, open: async () => treeOf([]) }
}

/** Who gets what, and which notes are there: submission → the last digits of numbers, and kinds. */
const whose = (...names: readonly string[]) =>
  Object.fromEntries(
    enroll(names.map(sourceOf), { roster }).flatMap(({ source, students, inRoster, notes }) => {
      const who = inRoster ? students.map(({ id = '' }) => id.slice(-2)) : ['nobody']
      return source ? [[source.name, [...who, ...notes.map(({ kind }) => kind)].join()]] : []
    }),
  )

describe('a declared team', () => {
  it.each([
    ['1조_강아름_고나래.zip', '01,02'],
    ['구다솜_국라온.zip', '03,04'],
    ['2조(구다솜).zip', '03,04'],
    ['과제1_3조_권마루.zip', '05,06'],
    ['4조_2026607.zip', '07,08'],
    ['2026605_권마루_금바다.zip', '05,06'],
    ['2026605_2026606.zip', '05,06'],
    ['Alpha_나여울.zip', '09,10'],
    ['나여울과 강아름.zip', '09,10'],
  ])('has all of %s', (name, who) => expect(whose(name)).toEqual({ [name]: who }))

  it.each([
    ['권마루.zip', '05'],
    ['2026605_권마루.zip', '05'],
    ['2조_권마루.zip', 'nobody,namesakes'],
    ['1조_강아름_구다솜.zip', 'nobody,namesakes'],
    ['2조_2026605_2026606.zip', 'nobody,namesakes,namesakes'],
    ['1조_박새로.zip', 'nobody,not-in-roster'],
    ['강아름_구다솜.zip', 'nobody,namesakes'],
  ])('has not %s', (name, who) => expect(whose(name)).toEqual({ [name]: who }))

  it('leaves to each member what they handed in under the name of the team and their own', () => {
    expect(whose('3조_권마루.zip', '3조_금바다.zip')).toEqual({ '3조_권마루.zip': '05', '3조_금바다.zip': '06' })
    const claims = claimsIn(['3조.zip', '3조_권마루.zip'].map(sourceOf), roster)
    expect(claims.map(({ students }) => students.map(({ name }) => name).join())).toEqual(['권마루,금바다', '권마루'])
  })

  it('is that of one section: a number alone says nothing where two have it', () => {
    const two = readRosterOrThrow('이름,학번,분반,조\n가온별,1,A,1조\n나온별,2,A,1조\n다온별,3,B,1조\n라온별,4,B,1조\n')
    const given = (name: string) =>
      enroll([sourceOf(name)], { roster: two }).flatMap(({ source, inRoster, students }) =>
        source && inRoster ? students.map(({ id }) => id) : [],
      )
    expect(given('1조_다온별.zip')).toEqual(['3', '4'])
    expect(['1조.zip', '1조_최종.zip'].flatMap(given)).toEqual([])
  })
})
