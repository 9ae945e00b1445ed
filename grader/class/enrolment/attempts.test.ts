import { expect, it } from 'vitest'
import { treeOf } from '../../intake/entry.ts'
import { latestOf } from './attempts.ts'
import { readExportName } from './export-names.ts'

const attempt = (name: string, hour?: number) => {
  const { student, submittedAt: _none, ...named } = readExportName(name, 'file')
  const packedAt = hour === undefined ? undefined : new Date(3_600_000 * hour)
  return { source: { ...named, name, students: [student], packedAt, open: async () => treeOf([]) } }
}

it.each([
  ['1차', 1, '최종', 2, '최종', 'file-time'],
  ['v2', 1, 'final', 2, 'final', 'file-time'],
  ['진짜최종', 1, '수정', 2, '수정', 'file-time'],
  ['최종', 2, '1차', 1, '최종', 'file-time'],
  ['초안', 1, '최종', 2, '최종', 'file-time'],
  ['초안', 2, '최종', 1, '최종', 'word'],
  ['초안', 2, '', 1, '초안', 'file-time'],
  ['1차', 2, '2차', 1, '2차', 'number'],
  ['', 2, ' (1)', 1, ' (1)', 'number'],
  ['', 2, '_2차', 1, '_2차', 'number'],
  ['1차', 1, '최종', 1, '최종', 'word'],
  ['v2', undefined, 'final', undefined, 'final', 'word'],
  ['최종', 1, '진짜최종', 1, '최종', 'name'],
] as const)('of %s (%s) and %s (%s) the latest is %s, by %s', (a, hourA, b, hourB, latest, by) => {
  const nameOf = (end: string): string => `2026101_김하늘${end === '' || /^[ _]/.test(end) ? '' : '_'}${end}.zip`
  const found = latestOf([attempt(nameOf(a), hourA), attempt(nameOf(b), hourB)])
  expect([found.latest.source.name, found.by]).toEqual([nameOf(latest), by])
})

it.each([
  [1, 2, 'b'],
  [2, 1, 'a'],
  [2, 2, 'b'],
])('of archives of one time, the one with the later files is the latest: %s, %s', (hourA, hourB, latest) => {
  const all = [attempt('과제 a.zip', 5), attempt('과제 b.zip', 5)]
  const contents = new Map(
    all.map(({ source }, i) => [source, { answers: new Map(), changedAt: new Date(3_600_000 * [hourA, hourB][i]) }]),
  )
  expect(latestOf(all, contents).latest.source.name).toBe(`과제 ${latest}.zip`)
  expect(latestOf(all, contents).by).toBe(hourA === hourB ? 'name' : 'file-time')
})
