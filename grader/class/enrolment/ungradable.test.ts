import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { statusOf } from '../class-record.ts'
import { claimsIn, enrollClaims } from '../enroll.ts'
import { recordOf } from '../record-submission.ts'
import { readRosterOrThrow, type Roster } from './roster.ts'
import { type ClassSources, openClass } from './sources.ts'
import { withUngradable } from './ungradable.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'texts-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const roster = readRosterOrThrow('이름,학번\n김하늘,2026101\n박산,2026102\n이별,2026103\n')
const found = async (...files: readonly string[]) => {
  for (const file of files) {
    await mkdir(join(root, file, '..'), { recursive: true })
    await writeFile(join(root, file), 'x')
  }
  return openClass(root, undefined, roster)
}
const withAll = ({ sources, others }: ClassSources, given?: Roster) =>
  withUngradable(claimsIn(sources, given), others, given)
const TEXT = '김하늘_71_assignsubmission_onlinetext_/onlinetext.html'

it('finds who handed in nothing but a text, a letter or a document: unreadable, and not missing', async () => {
  const { claims, others } = withAll(await found(TEXT, '2026102 과제 제출.eml', '이별.docx', 'notes.txt'), roster)
  expect(others).toEqual(['notes.txt'])
  const ends = enrollClaims(claims, { roster }).map(async (one) => {
    const { record } = await recordOf(one)
    return [record.students[0].id, record.source, statusOf(record, true)]
  })
  expect(await Promise.all(ends)).toEqual([
    ['2026102', '2026102 과제 제출.eml', 'unreadable'],
    ['2026101', '김하늘_71_assignsubmission_onlinetext_', 'unreadable'],
    ['2026103', '이별.docx', 'unreadable'],
  ])
})

it('leaves it beside work of the same student, which it must not replace', async () => {
  const all = await found('2026101_김하늘/ch03/softmax.ts', TEXT, '2026101_김하늘_보고서.docx')
  const { claims, others } = withAll(all, roster)
  expect(claims.map(({ source }) => source.name)).toEqual(['2026101_김하늘'])
  expect(others).toHaveLength(2)
})

it('asks a roster whose a document is, and without one knows only what a system names', async () => {
  const { claims, others } = withAll(await found(TEXT, '2026102_박산.docx', '20260401_공지.txt'))
  expect(claims.map(({ source }) => source.name)).toEqual([TEXT.split('/')[0]])
  expect(others).toHaveLength(2)
})
