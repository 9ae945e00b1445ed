import { expect, it } from 'vitest'
import { perhapsTheirs } from './perhaps.ts'
import { readRosterOrThrow } from './roster.ts'

const roster = readRosterOrThrow(
  'name,id,login\n류하준,2026-12345,ryuhajun\n학생뢰,20262116,hakroe\n김민,20262117,km\nLee Ji-min,20262118,jimin\n',
)
const suggested = (name: string): (string | undefined)[] =>
  perhapsTheirs(roster, { name, group: name, students: [] }).map((entry) => entry.name)

it.each([
  ['x202612345y 과제.zip', []],
  ['hw-202612345.zip', ['류하준']],
  ['ryuhajun2의 과제', []],
  ['ryuhajun의 과제', ['류하준']],
  ['딥러닝20262116과제학생뢰.zip', ['학생뢰']],
  ['leejimin99', ['Lee Ji-min']],
  ['김민수', []],
  ['20262116 20262117 20262118 ryuhajun', []],
])('the name %s suggests %j', (name, names) => expect(suggested(name)).toEqual(names))
