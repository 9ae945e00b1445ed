import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../../intake/archives.fixture.ts'
import { takeSubmission } from '../../intake/take.ts'
import { claimsIn, type Enrolled, enrollClaims } from '../enroll.ts'
import type { AttemptRule } from './attempts.ts'
import { contentsOf } from './contents.ts'
import { claimsOfSeveral } from './parts.ts'
import { claimsOfTeams } from './team-parts.ts'
import { readRosterOrThrow } from './roster.ts'
import { openClass } from './sources.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'parts-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const ONE = readRosterOrThrow('이름,학번\n김하늘,2026101\n')
const [SOFTMAX, SIGMOID, RELU] = ['ch03/softmax.ts', 'ch03/sigmoid.ts', 'ch05/relu.ts']

/** Hands in archives, each an hour after the one before: name → files → content. */
async function handIn(
  archives: Readonly<Record<string, Readonly<Record<string, string>> | 'damaged'>>,
  attempts: AttemptRule = 'latest',
  roster = ONE,
): Promise<readonly Enrolled[]> {
  for (const [i, [name, files]] of Object.entries(archives).entries()) {
    const file = join(root, `2026101_김하늘_${name}.zip`)
    await writeFile(file, files === 'damaged' ? 'PK' : await zipOf(Object.entries(files)))
    await utimes(file, 1_800_000_000 + 3600 * i, 1_800_000_000 + 3600 * i)
  }
  const { sources } = await openClass(root)
  const claims = claimsIn(sources, roster)
  return enrollClaims(claims, { roster, attempts, contents: await contentsOf(claimsOfSeveral(claims), undefined) })
}

const short = (names: readonly string[]): string[] => names.map((name) => name.replaceAll(/2026101_김하늘_|\.zip/g, ''))
const filesIn = async ({ source }: Enrolled): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await takeSubmission(source?.open ?? expect.fail)).submission.files)

describe('what one student handed in in parts', () => {
  it.each([
    ['ch03', 'ch04'],
    ['3장', '4장'],
    ['Chapter 3', 'Chapter 4'],
    ['앞', '뒤'],
  ])('is one submission: %s and %s', async (first, second) => {
    const [one, ...others] = await handIn({ [first]: { [SOFTMAX]: 'a' }, [second]: { [RELU]: 'b' } })
    expect(others).toEqual([])
    expect(await filesIn(one)).toEqual({ [SOFTMAX]: 'a', [RELU]: 'b' })
    expect(one.notes.map((note) => [note.kind, note.kind === 'parts' && short(note.together)])).toEqual([
      ['parts', [first, second].toSorted((a, b) => (a < b ? -1 : 1))],
    ])
  })

  it('has the latest attempt of each part, and names the others', async () => {
    const [one] = await handIn({
      ch03_최종: { [SOFTMAX]: 'old' },
      ch04: { [RELU]: 'b' },
      ch03_수정: { [SOFTMAX]: 'new' },
    })
    expect(await filesIn(one)).toEqual({ [SOFTMAX]: 'new', [RELU]: 'b' })
    expect(one.notes).toContainEqual(
      expect.objectContaining({ kind: 'attempts', others: ['2026101_김하늘_ch03_최종.zip'], by: 'file-time' }),
    )
  })

  it('is one attempt among others where the best counts', async () => {
    const all = await handIn({ ch03: { [SOFTMAX]: 'a' }, ch04: { [RELU]: 'b' }, ch03_v2: { [SOFTMAX]: 'c' } }, 'best')
    expect(all.map(({ source }) => short([source?.name ?? ''])[0])).toEqual(['ch03', 'ch03_v2 + ch04'])
  })

  it('is refused where two chapters’ archives answer one exercise differently, as in one archive', async () => {
    const [one] = await handIn({ ch03: { [SOFTMAX]: 'a' }, ch04: { [SOFTMAX]: 'x', [RELU]: 'b' } })
    const { refused } = await takeSubmission(one.source?.open ?? expect.fail)
    expect([refused?.why, short(refused?.archives ?? [])]).toEqual(['several-archives', ['ch03', 'ch04']])
  })
})

describe('attempts of one student', () => {
  it('are told from parts by an exercise that both answer; what the later leaves out is named', async () => {
    const [one, ...others] = await handIn({ a: { [SOFTMAX]: 'a', [SIGMOID]: 'a' }, b: { [SOFTMAX]: 'b' } })
    expect([others, await filesIn(one)]).toEqual([[], { [SOFTMAX]: 'b' }])
    expect(one.notes).toMatchObject([{ kind: 'attempts', by: 'file-time', fuller: ['2026101_김하늘_a.zip'] }])
  })

  it('are doubted where the words in their names say another order', async () => {
    const [one] = await handIn({ 최종: { [SOFTMAX]: 'a' }, hw: { [SOFTMAX]: 'b' } })
    expect(one.notes).toMatchObject([{ kind: 'attempts', by: 'file-time', wordsDisagree: true }])
  })

  it('are not parts where the later cannot be read', async () => {
    const [one] = await handIn({ a: { [SOFTMAX]: 'a' }, b: 'damaged' })
    expect(one.notes).toMatchObject([{ kind: 'attempts', taken: '2026101_김하늘_b.zip' }])
  })
})

describe('what the roster names', () => {
  const naming = (submission: string) => readRosterOrThrow(`이름,학번,제출물\n김하늘,2026101,${submission}\n`)

  it.each(['latest', 'best'] as const)(
    'settles which attempt counts (%s), and what others answer is named',
    async (rule) => {
      const files = { 최종: { [SOFTMAX]: 'a' }, 초안: { [SOFTMAX]: 'b', [SIGMOID]: 'b' } }
      const [one, ...others] = await handIn(files, rule, naming('2026101_김하늘_최종.zip'))
      expect([others, await filesIn(one)]).toEqual([[], { [SOFTMAX]: 'a' }])
      expect(one.notes).toMatchObject([{ kind: 'attempts', by: 'roster', fuller: ['2026101_김하늘_초안.zip'] }])
    },
  )

  it('is that name whole, before one with a number', async () => {
    const [one] = await handIn(
      { hw: { [SOFTMAX]: 'a' }, 'hw-2': { [SOFTMAX]: 'b' } },
      'latest',
      naming('2026101_김하늘_hw'),
    )
    expect(await filesIn(one)).toEqual({ [SOFTMAX]: 'a' })
  })

  it('is put together with its other part', async () => {
    const [one] = await handIn(
      { 앞: { [SOFTMAX]: 'a' }, 뒤: { [RELU]: 'b' } },
      'latest',
      naming('2026101_김하늘_앞.zip'),
    )
    expect(await filesIn(one)).toEqual({ [SOFTMAX]: 'a', [RELU]: 'b' })
  })

  it('and is not there is noted, also of who handed in something else', async () => {
    const [one] = await handIn({ hw: { [SOFTMAX]: 'a' } }, 'latest', naming('과제.zip'))
    expect(one.notes).toEqual([{ kind: 'no-such-submission', submission: '과제.zip' }])
  })
})

it('one of a group who hands in less later is told of what both answered', async () => {
  const pair = readRosterOrThrow('이름,학번\n김하늘,2026101\n박산,2026102\n')
  const both = { [SOFTMAX]: 'a', [SIGMOID]: 'a' }
  const enrolled = await handIn({ '2026102_박산': both, hw: { [SOFTMAX]: 'b' } }, 'latest', pair)
  expect(enrolled.map(({ students }) => students.map(({ id }) => id))).toEqual([['2026102'], ['2026101']])
  expect(enrolled[1].notes).toMatchObject([{ kind: 'attempts', fuller: ['2026101_김하늘_2026102_박산.zip'] }])
})

it('names what others of a team answer, unless all answer the same', async () => {
  const team = readRosterOrThrow(
    '이름,학번,조\n가온별,2026001,3조\n나온별,2026002,3조\n다온별,2026003,4조\n라온별,2026004,4조\n',
  )
  const works = { 가온별_ch03: SOFTMAX, 나온별_ch04: RELU, 다온별: SOFTMAX, 라온별: SOFTMAX }
  for (const [name, file] of Object.entries(works))
    await writeFile(join(root, `${name}.zip`), await zipOf([[file, 'x']]))
  const claims = claimsIn((await openClass(root)).sources, team)
  const contents = await contentsOf(claimsOfTeams(claims), undefined)
  expect(enrollClaims(claims, { roster: team, contents }).map(({ key, notes }) => [key, notes])).toEqual([
    ['가온별_ch03', [{ kind: 'team-parts', submissions: ['나온별_ch04.zip'] }]],
    ['나온별_ch04', [{ kind: 'team-parts', submissions: ['가온별_ch03.zip'] }]],
    ['다온별', []],
    ['라온별', []],
  ])
})
