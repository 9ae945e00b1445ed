import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../../intake/archives.fixture.ts'
import { type NamedPart, takeTogether } from '../../intake/take-together.ts'
import { takeSubmission } from '../../intake/take.ts'
import type { Note } from '../../model/class.ts'
import { claimsIn, type Enrolled, enrollClaims } from '../enroll.ts'
import type { AttemptRule } from './attempts.ts'
import { contentsOf } from './contents.ts'
import { claimsOfSeveral } from './parts.ts'
import { claimsOfTeams } from './team-work.ts'
import { readRosterOrThrow } from './roster.ts'
import { openClass, type Source } from './sources.ts'

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

/** Who gets which texts, and what the notes say, of archives that are handed in an hour after each other. */
async function handedIn(
  archives: Readonly<Record<string, Readonly<Record<string, string>>>>,
  { people, attempts = 'latest' }: { readonly people: string; readonly attempts?: AttemptRule },
): Promise<readonly (readonly [id: string, texts: string, notes: readonly Note[]])[]> {
  for (const [i, [name, files]] of Object.entries(archives).entries()) {
    const file = join(root, `${name}.zip`)
    await writeFile(file, await zipOf(Object.entries(files)))
    await utimes(file, 1_800_000_000 + 3600 * i, 1_800_000_000 + 3600 * i)
  }
  const roster = readRosterOrThrow(people)
  const claims = claimsIn((await openClass(root)).sources, roster)
  const contents = await contentsOf(new Set([...claimsOfSeveral(claims), ...claimsOfTeams(claims)]), undefined)
  const rows = enrollClaims(claims, { roster, attempts, contents }).map(async (one) => {
    const { submission } = one.source
      ? await takeTogether([one.source, ...(one.completedBy ?? []).map(({ source }) => source)].map(nameless))
      : { submission: { files: new Map<string, string>() } }
    const texts = [...submission.files.values()].toSorted().join('')
    return one.students.map(({ id = '' }) => [id, texts, one.notes] as const)
  })
  return (await Promise.all(rows)).flat().toSorted(([a], [b]) => (a < b ? -1 : 1))
}

const nameless = (source: Source): NamedPart => ({ ...source, people: [] })
const kindsOf = (notes: readonly Note[]): string => notes.map(({ kind }) => kind).join()

describe('what a student handed in alone and with others', () => {
  const PAIR = { people: '이름,학번\n김하늘,2026101\n박산,2026102\n' }
  const SHARED = '2026101_김하늘_2026102_박산'
  const both = { [SOFTMAX]: 'a', [SIGMOID]: 'b' }

  it.each(['alone first', 'together first'])('is one work, of which their own files come first: %s', async (order) => {
    const works = [[SHARED, both] as const, ['2026102_박산', { [SOFTMAX]: 'x' }] as const]
    const [first, second] = await handedIn(
      Object.fromEntries(order === 'alone first' ? works.toReversed() : works),
      PAIR,
    )
    expect(first).toEqual(['2026101', 'ab', []])
    expect(second).toEqual([
      '2026102',
      'bx',
      [
        {
          kind: 'completed',
          own: '2026102_박산.zip',
          from: [{ submission: `${SHARED}.zip`, by: '김하늘 (2026101), 박산 (2026102)', files: [SIGMOID] }],
          ...(order === 'alone first' && { later: [`${SHARED}.zip`] }),
        },
      ],
    ])
  })

  it('is their own where that answers all, and the shared one where it answers nothing', async () => {
    const own = await handedIn({ [SHARED]: { [SOFTMAX]: 'a' }, '2026102_박산': { [SOFTMAX]: 'x' } }, PAIR)
    expect(own[1]).toMatchObject(['2026102', 'x', [{ kind: 'attempts', by: 'own', others: [`${SHARED}.zip`] }]])
    const shared = await handedIn({ [SHARED]: both, '2026102_박산': { 'a.txt': 'x' } }, PAIR)
    expect(shared[1]).toMatchObject(['2026102', 'ab', [{ kind: 'attempts', by: 'answers' }]])
  })

  it('competes with the shared one where the best counts', async () => {
    const all = await handedIn({ [SHARED]: both, '2026102_박산': { [SOFTMAX]: 'x' } }, { ...PAIR, attempts: 'best' })
    expect(all.map(([id, texts]) => [id, texts])).toEqual([
      ['2026101', 'ab'],
      ['2026102', 'ab'],
      ['2026102', 'bx'],
    ])
  })

  it('is what the roster names, with what only their own answers', async () => {
    const people = `이름,학번,제출물\n김하늘,2026101,같이\n박산,2026102,같이\n`
    const all = await handedIn({ 같이: both, '2026102_박산': { [SOFTMAX]: 'x', [RELU]: 'y' } }, { people })
    expect(all.map(([id, texts, notes]) => [id, texts, kindsOf(notes)])).toEqual([
      ['2026101', 'ab', ''],
      ['2026102', 'ab', 'attempts'],
    ])
    const more = await handedIn({ 같이: both, '2026102_박산': { [RELU]: 'y' } }, { people })
    expect(more[1].slice(0, 2)).toEqual(['2026102', 'aby'])
  })
})

describe('what members of a declared team handed in each', () => {
  const TEAM = {
    people: '이름,학번,조\n가온별,2026001,3조\n나온별,2026002,3조\n다온별,2026003,3조\n라온별,2026004,4조\n',
  }
  const told = async (archives: Parameters<typeof handedIn>[0], more = {}) =>
    (await handedIn(archives, { ...TEAM, ...more })).map(([id, texts, notes]) => [id, texts, kindsOf(notes)])

  it('is one work where each has what the other has not, and is nobody else’s', async () => {
    expect(
      await told({ 가온별_ch03: { [SOFTMAX]: 'a' }, 나온별_ch04: { [RELU]: 'b' }, 라온별: { [SIGMOID]: 'c' } }),
    ).toEqual([
      ['2026001', 'ab', 'completed'],
      ['2026002', 'ab', 'completed'],
      ['2026003', '', 'team-handed-in'],
      ['2026004', 'c', ''],
    ])
  })

  it('is their own where two answer an exercise differently, or one only less than another; what others answer is named', async () => {
    expect(
      await told({
        가온별: { [SOFTMAX]: 'a', [SIGMOID]: 's' },
        나온별: { [SOFTMAX]: 'x', [RELU]: 'b' },
      }),
    ).toEqual([
      ['2026001', 'as', 'team-parts'],
      ['2026002', 'bx', 'team-parts'],
      ['2026003', '', ''],
      ['2026004', '', ''],
    ])
    expect((await told({ 가온별: { [SOFTMAX]: 'a' }, 나온별: { [SOFTMAX]: 'a', [RELU]: 'b' } })).slice(0, 2)).toEqual([
      ['2026001', 'a', 'team-parts'],
      ['2026002', 'ab', ''],
    ])
  })
})
