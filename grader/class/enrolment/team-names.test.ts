import { describe, expect, it } from 'vitest'
import { readRosterOrThrow } from './roster.ts'
import { membersNamed, membersPerhaps } from './team-names.ts'

const { entries } = readRosterOrThrow('이름,학번,조\n가온,1,3조\n나온,2,3조\n다온,3,4\n라온,4,A팀\n')
const names = (members: readonly { readonly name?: string }[]) => members.map(({ name }) => name).join()

describe('a team in the name of a submission', () => {
  it.each(['3조.zip', '3 조.zip', '3조_최종.zip', '과제1_3조.zip', 'Team 03 hw1.zip', '3조_ch03_제출.zip', '제3조'])(
    'is known from %s',
    (name) => expect(names(membersNamed(entries, name.normalize('NFD')))).toBe('가온,나온'),
  )
  it('may have its number alone in the roster', () => expect(names(membersNamed(entries, '4조.zip'))).toBe('다온'))

  it.each(['3조_김철수.zip', '3조-1.zip', '3조_2026-04-01.zip'])('is only a hint in %s', (name) => {
    expect(membersNamed(entries, name)).toEqual([])
    expect(names(membersPerhaps(entries, name))).toBe('가온,나온')
  })
  it.each(['3조각.zip', '13조.zip', '3조_4조.zip', '과제3.zip', 'hw3.zip', '5조.zip'])('is not in %s', (name) =>
    expect(membersPerhaps(entries, name)).toEqual([]),
  )
  it('is nobody’s where two teams have its number', () => {
    const two = readRosterOrThrow('이름,학번,조\n가온,1,3조\n나온,2,Team 3\n').entries
    expect(membersPerhaps(two, '3조.zip')).toEqual([])
  })
})
