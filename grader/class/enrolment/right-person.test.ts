import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { enroll, type Enrolled } from '../enroll.ts'
import { readRosterOrThrow } from './roster.ts'
import { openClass } from './sources.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'whose-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const ROSTER =
  '이름,학번,login\n김하늘,2026103,sky\n박산,2026104,san\n홍길동,2026105,hong\nHong,2026106,other\n' +
  '김유신,2026016,ys\n이황,2026017,hwang\n'

const enrolled = async (names: readonly string[], table?: string): Promise<readonly Enrolled[]> => {
  for (const name of names) await mkdir(join(root, name))
  const roster = table === undefined ? undefined : readRosterOrThrow(table)
  const { sources } = await openClass(root, undefined, roster)
  return enroll(sources, { roster })
}

/** Who has which submission, with what is noted: of those that were handed in, and of the missing who are told something. */
const whose = (all: readonly Enrolled[]) =>
  Object.fromEntries(
    all
      .filter(({ source, notes }) => source !== undefined || notes.length > 0)
      .map(({ source, students, notes }) => [
        source?.name ?? `none of ${students[0].name}`,
        [...(source ? students.map(({ id = '-' }) => id) : []), ...notes.map(({ kind }) => kind)].join(),
      ]),
  )

describe('the number of one beside the name of another', () => {
  it('is named, also where the one whose number it is handed in, too', async () => {
    expect(whose(await enrolled(['2026103_박산', '2026103_김하늘'], ROSTER))).toEqual({
      '2026103_박산': '-,other-person',
      '2026103_김하늘': '2026103,perhaps',
      'none of 박산': 'perhaps',
    })
  })

  it('and a name that several have is named also to who has other work', async () => {
    const roster = '이름,학번\n김민준,2026023\n김민준,2026024\n'
    expect(whose(await enrolled(['김민준', '2026024_김민준'], roster))).toEqual({
      김민준: '-,namesakes',
      '2026024_김민준': '2026024,perhaps',
      'none of 김민준': 'perhaps',
    })
  })
})

it('is no day that a program wrote into a name, whoever has that number', async () => {
  const names = ['KakaoTalk_20260401_2310', 'KakaoTalk_20260401_2311', 'KakaoTalk_20260401_2312_박산', '20260402_과제']
  const roster = '이름,학번\n김하늘,20260401\n박산,2026104\n이별,20260402\n'
  expect(whose(await enrolled(names, roster))).toEqual({
    KakaoTalk_20260401_2310: '-,not-in-roster',
    KakaoTalk_20260401_2311: '-,not-in-roster',
    KakaoTalk_20260401_2312_박산: '2026104',
    '20260402_과제': '20260402',
    'none of 김하늘': 'perhaps',
  })
})

it('is told by an address in the name of a folder, and only perhaps by a part of another', async () => {
  const roster = '이름,이메일\n김하늘,sky@uni.kr\n박산,san@uni.kr\n이별,kim-star@uni.kr\n'
  const names = ['sky@uni.kr_hw1', 'FW 과제 (kim-star@uni.kr)', 'park_san@uni.kr', 'san@uni.kr.com']
  const all = await enrolled(names, roster)
  const present = all.flatMap(({ source, students }) => (source ? [[source.name, students[0].name]] : []))
  expect(Object.fromEntries(present)).toEqual({
    'FW 과제 (kim-star@uni.kr)': '이별',
    'park_san@uni.kr': 'park_san@uni.kr',
    'san@uni.kr.com': 'san@uni.kr.com',
    'sky@uni.kr_hw1': '김하늘',
  })
  expect(whose(all)).toMatchObject({ 'none of 박산': 'perhaps' })
})

it('is told by the login in what GitHub packs, whatever the branch', async () => {
  const roster = 'name,github\nLee Jimin,jlee\nPark Sora,psora\nAnna Smith,asmith\n'
  const names = ['hw1-jlee-main', 'hw1-psora-0a1b2c3d', 'hw1-asmith-maintenance']
  const present = (await enrolled(names, roster)).flatMap(({ source, students }) =>
    source ? [[source.name, students[0].name]] : [],
  )
  expect(Object.fromEntries(present)).toEqual({
    'hw1-jlee-main': 'Lee Jimin',
    'hw1-psora-0a1b2c3d': 'Park Sora',
    'hw1-asmith-maintenance': 'asmith-maintenance',
  })
})

it('is noted without a roster, too, unless most have that number', async () => {
  const all = await enrolled(['2026103_박산', '2026103_김하늘', '2026104_이별', '2026105_한솔'])
  expect(all.flatMap(({ notes }) => notes)).toEqual([
    { kind: 'shared-number', number: '2026103', others: ['박산'] },
    { kind: 'shared-number', number: '2026103', others: ['김하늘'] },
  ])
})

it('is told by the university’s number, also where Canvas has one of its own', async () => {
  const canvas = 'Student,ID,SIS User ID,SIS Login ID,Section\n이별,4,2026103,star,A\n박솔,3,2026104,star2,A\n'
  const [other] = (await enrolled(['2026103_박솔'], canvas)).filter(({ source }) => source)
  expect(other.notes).toEqual([{ kind: 'other-person', number: '2026103', of: '이별', name: '박솔', given: undefined }])
})

describe('the number of one beside the login of another', () => {
  const table = (ids: readonly number[]): string =>
    `Student,ID,SIS User ID,SIS Login ID,Section\n이다온,${ids[0]},2026501,daon,A\n한나래,${ids[1]},2026502,na-rae,A\n`
  const put = async (ids: readonly number[]) => {
    for (const name of ['daon_5001_90210_softmax.ts', 'narae_5002_90211_softmax.ts'])
      await writeFile(join(root, name), 'x')
    return enrolled([], table(ids))
  }

  it('is nothing to look at where both are one student’s', async () => {
    const all = await put([5001, 5002])
    expect(all.map(({ students: [{ name }], notes }) => [name, notes])).toEqual([
      ['이다온', []],
      ['한나래', []],
    ])
  })

  it('is given to nobody, as of a roster whose numbers are a line too low', async () => {
    const all = await put([5002, 5001])
    expect(whose(all)).toMatchObject({
      'daon_5001_90210_softmax.ts': expect.stringMatching(/other-person$/),
      'none of 이다온': 'perhaps',
      'none of 한나래': 'perhaps',
    })
    expect(all.filter(({ source, inRoster }) => source && inRoster)).toEqual([])
    expect(all.find(({ source }) => source)?.notes).toEqual([
      { kind: 'other-person', number: '5001', of: '한나래', name: 'daon', given: undefined },
    ])
    expect(whose(await enrolled(['2026501_na-rae'], table([5001, 5002])))).toMatchObject({
      '2026501_na-rae': '-,other-person',
    })
  })
})

describe('the login of one that is the name of another', () => {
  it.each(['hong', 'hong_과제', 'hong-hw1', 'Hong (2)', '2026999_Hong'])(
    '%s is given to nobody, and named',
    async (name) => {
      expect(whose(await enrolled([name], ROSTER))).toEqual({
        [name]: expect.stringMatching(/^(?:-|2026999),namesakes$/),
        'none of 홍길동': 'perhaps',
        'none of Hong': 'perhaps',
      })
    },
  )

  it('names both', async () => {
    const [hong] = (await enrolled(['hong'], ROSTER)).filter(({ source }) => source)
    expect(hong.notes).toEqual([
      { kind: 'namesakes', students: ['홍길동 (2026105)', 'Hong (2026106)'], areSame: false },
    ])
  })

  it('says nothing where a number, or the rest of the name, tells who it is', async () => {
    expect(whose(await enrolled(['2026106_hong', 'sky'], ROSTER))).toEqual({
      '2026106_hong': '2026106',
      sky: '2026103',
    })
  })
})

describe('a name that holds two students', () => {
  it.each(['김유신과 이황', '이황이랑 김유신', '이황(김유신과 함께)', '김유신 학생_이황님과', '김유신하고 이황'])(
    '%s is given to nobody where no number says whose it is, and both are named',
    async (name) => {
      expect(whose(await enrolled([name], ROSTER))).toEqual({
        [name]: '-,namesakes',
        'none of 김유신': 'perhaps',
        'none of 이황': 'perhaps',
      })
    },
  )

  it('is that of one of them where what looks like a particle is the end of a name', async () => {
    const roster = '이름,학번\n이하,1\n이하랑,2\n박산,3\n'
    expect(whose(await enrolled(['이하랑'], roster))).toEqual({ 이하랑: '2' })
  })

  it.each([
    '2026016김유신,2026017이황',
    '2026016김유신_2026017이황',
    '2026016 김유신 + 2026017 이황 과제',
    '2026016&2026017',
  ])('%s is both’s, as a group’s', async (name) => {
    expect(whose(await enrolled([name], ROSTER))).toEqual({ [name]: '2026016,2026017' })
  })

  it('is both’s without a roster, where each number has a name', async () => {
    expect(whose(await enrolled(['2026016김유신,2026017이황', '2026103_2026104']))).toEqual({
      '2026016김유신,2026017이황': '2026016,2026017',
      '2026103_2026104': '2026103',
    })
  })

  it.each(['2026016김유신,이황', '2026016_김유신_2026017'])(
    '%s is that of whom the number says, and names the other in both rows',
    async (name) => {
      expect(whose(await enrolled([name], ROSTER))).toEqual({
        [name]: '2026016,also-named',
        'none of 이황': 'named-in',
      })
    },
  )

  it('names the other also where that one handed in something', async () => {
    expect(whose(await enrolled(['2026016김유신,이황', '2026017이황'], ROSTER))).toEqual({
      '2026016김유신,이황': '2026016,also-named',
      '2026017이황': '2026017,named-in',
    })
  })

  it('gives nobody the number of another', async () => {
    expect(whose(await enrolled(['2026016 박산 2026017 이황'], ROSTER))).toEqual({
      '2026016 박산 2026017 이황': '-,2026017,other-person',
      'none of 박산': 'perhaps',
      'none of 김유신': 'perhaps',
    })
  })
})

it('gives a team’s work to its members, and tells those who have nothing what may be theirs', async () => {
  const roster =
    '이름,학번,조\n가온별,2026001,3조\n나온별,2026002,3조\n다온별,2026003,4\n라온별,2026004,4\n마온별,2026005,5\n'
  expect(whose(await enrolled(['3 조_최종', '다온별_4조', '5조 - 홍길동'], roster))).toEqual({
    '3 조_최종': '2026001,2026002',
    다온별_4조: '2026003,2026004',
    '5조 - 홍길동': '-,not-in-roster',
    'none of 마온별': 'perhaps',
  })
})
