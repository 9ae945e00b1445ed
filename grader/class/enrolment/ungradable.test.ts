import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { zipOf } from '../../intake/archives.fixture.ts'
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

it('looks at it with the work of the same student, which it must not replace', async () => {
  const all = await found(
    '2026101_김하늘/ch03/softmax.ts',
    '2026101_김하늘_보고서.docx',
    '2026101_김하늘_answers.py',
    '박산.zip',
    '박산_4장.ipynb',
  )
  for (const given of [roster, undefined]) {
    const { claims, others } = withAll(all, given)
    expect([claims.map(({ source }) => source.name), others]).toEqual([['2026101_김하늘', '박산.zip'], []])
    const { record } = await recordOf(enrollClaims(claims, {})[0])
    expect(record.notes).toContainEqual({
      kind: 'not-taken',
      files: [{ path: '2026101_김하늘_answers.py' }, { path: '2026101_김하늘_보고서.docx' }],
    })
  }
})

it('takes an answer that lies beside the archive of its student', async () => {
  await writeFile(join(root, '2026101_김하늘.zip'), await zipOf([['ch03/softmax.ts', 'x']]))
  const { claims } = withAll(await found('softmax_2026101_김하늘.ts', '시그모이드_2026101_김하늘.ts'), roster)
  const { record } = await recordOf(enrollClaims(claims, {})[0])
  expect(record.notes).toContainEqual({
    kind: 'chosen',
    files: [{ as: 'ch03/sigmoid.ts', taken: '시그모이드_2026101_김하늘.ts', left: [] }],
  })
})

it('is nobody’s, and not only left, where it may be a missing student’s', async () => {
  const twins = readRosterOrThrow('이름,학번\n이별,1\n이별,2\n')
  const { claims, others } = withAll(await found('이별 4장.docx', '공지.txt'), twins)
  expect([claims.map(({ notes }) => notes.map(({ kind }) => kind)), others]).toEqual([[['namesakes']], ['공지.txt']])
})

it('asks a roster whose a document is, and without one knows only what a system names', async () => {
  const { claims, others } = withAll(await found(TEXT, '2026102_박산.docx', '20260401_공지.txt'))
  expect(claims.map(({ source }) => source.name)).toEqual([TEXT.split('/')[0]])
  expect(others).toHaveLength(2)
})

it('looks into a text that was typed into the system beside files, where code is in it', async () => {
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(join(root, file, '..'), { recursive: true })
    await writeFile(join(root, file), text)
  }
  await put('김하늘_71_assignsubmission_file_/softmax.ts', 'x')
  await put(TEXT, '<p>export const sigmoid = (x) =&gt; x</p>')
  await put('박산_72_assignsubmission_file_/softmax.ts', 'x')
  await put('박산_72_assignsubmission_onlinetext_/onlinetext.html', '<p>제출합니다. the function works</p>')
  for (const time of ['01-02-03', '04-05-06']) await put(`hw_star_attempt_2026-04-02-${time}_softmax.ts`, time)
  await put('hw_star_attempt_2026-04-02-01-02-03.txt', 'Name: 이별 (star)\nfunction sigmoid(x) {}')
  await put('hw_star_attempt_2026-04-02-04-05-06.txt', 'Name: 이별 (star)\nThere are no comments.')
  const { claims, others } = withAll(await openClass(root, undefined, roster), roster)
  expect(others).toEqual([])
  const named = claims.map(async (claim) => {
    const [one] = enrollClaims([claim], {})
    const { record } = await recordOf(one)
    return [record.source, record.notes.flatMap((note) => (note.kind === 'not-taken' ? note.files : []))]
  })
  expect(Object.fromEntries(await Promise.all(named))).toEqual({
    김하늘_71_assignsubmission_file_: [{ path: 'onlinetext.html', meant: ['sigmoid.ts'] }],
    박산_72_assignsubmission_file_: [],
    'hw_star_attempt_2026-04-02-01-02-03_softmax.ts': [
      { path: 'hw_star_attempt_2026-04-02-01-02-03.txt', meant: ['sigmoid.ts'] },
    ],
    'hw_star_attempt_2026-04-02-04-05-06_softmax.ts': [],
  })
})
