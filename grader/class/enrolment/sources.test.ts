import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { zipOf } from '../../intake/archives.fixture.ts'
import { readRosterOrThrow } from './roster.ts'
import { enroll } from '../enroll.ts'
import { openClass, type Source } from './sources.ts'
import { takeSubmission } from '../../intake/take.ts'
import { SingleSubmissionError } from './unwrap.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'class-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function put(path: string, content: string | Buffer): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), content)
}

const textIn = async ({ open }: Source): Promise<string | undefined> =>
  (await takeSubmission(open)).submission.files.get('ch03/softmax.ts')

describe('a folder of submissions', () => {
  it('has one submission per folder, archive, and student with loose files; other files do not count', async () => {
    await put('kim/ch03/softmax.ts', 'kim')
    await put('lee.zip', await zipOf([['ch03/softmax.ts', 'lee']]))
    await put('parkjin_LATE_7_8_softmax-1.ts', 'park')
    await put('parkjin_7_9_sigmoid.ts', 'x')
    await put('notes.txt', 'x')
    await put('.DS_Store', 'x')
    await symlink(join(root, 'kim'), join(root, 'link'))
    const { sources, others } = await openClass(root)
    expect(sources.map(({ group, late }) => [group, late])).toEqual([
      ['kim', undefined],
      ['lee', undefined],
      ['parkjin_7', true],
    ])
    expect(sources[2].name).toBe('parkjin_7_9_…')
    expect(await Promise.all(sources.map(textIn))).toEqual(['kim', 'lee', 'park'])
    expect(others.map(({ name }) => name)).toEqual(['link', 'notes.txt'])
    expect((await takeSubmission(others[0].open)).ignored).toEqual({ link: ['link'] })
  })

  it('names the links in a submission, also where the class is a zip', async () => {
    const zip = await zipOf([
      ['kim/ch03/softmax.ts', { link: '/etc/passwd' }],
      ['lee/ch03/softmax.ts', 'lee'],
      ['lee/ch03/sigmoid.ts', { link: '../../kim/ch03/sigmoid.ts' }],
      ['park', { link: 'lee' }],
    ])
    await put('class.zip', zip)
    await mkdir(join(root, 'class/kim/ch03'), { recursive: true })
    await symlink('/etc/passwd', join(root, 'class/kim/ch03/softmax.ts'))
    await put('class/lee/ch03/softmax.ts', 'lee')
    await symlink('../../kim/ch03/sigmoid.ts', join(root, 'class/lee/ch03/sigmoid.ts'))
    await symlink('lee', join(root, 'class/park'))
    for (const path of ['class', 'class.zip']) {
      const { sources, others } = await openClass(join(root, path))
      const taken = await Promise.all([...sources, ...others].map(({ open }) => takeSubmission(open)))
      expect(taken.map(({ ignored }) => ignored)).toEqual([
        { link: ['ch03/softmax.ts'] },
        { link: ['ch03/sigmoid.ts'] },
        { link: ['park'] },
      ])
      expect(taken[1].submission.files.size).toBe(1)
    }
  })

  it('may be parted into sections, a level deeper, also in a zip', async () => {
    const zip = await zipOf([['ch03/softmax.ts', 'x']])
    const files = ['분반1/김철수.zip', '분반1/이영희.zip', '분반1/박진.zip', '분반2/one.zip']
    for (const file of files) await put(`과제3 제출/${file}`, zip)
    const found = await openClass(root)
    expect(found.sources.map(({ group }) => group)).toEqual(['one', '김철수', '박진', '이영희'])
    expect(found.inside).toBe('분반1, 분반2')
    await put('big.zip', await zipOf(files.map((file) => [`과제3 제출/${file}`, zip])))
    expect((await openClass(join(root, 'big.zip'))).sources).toHaveLength(4)
  })

  it('may have only some of it in folders that are nobody’s, which are opened and named', async () => {
    const zip = await zipOf([['ch03/softmax.ts', 'x']])
    for (const path of [
      '1분반/가온별',
      '1분반/나온별',
      '2분반/다온별',
      '라온별',
      '메일/마온별',
      '메일/바온별',
      '3조/사온별',
      '3조/아온별',
    ])
      await put(`${path}.zip`, zip)
    for (const file of ['가온별_softmax', '나온별_sigmoid', '다온별_relu']) await put(`함께/${file}.ts`, 'x')
    await put('사진/ch03.zip', zip)
    await put('사진/ch04.zip', zip)
    const names = '가온별 나온별 다온별 라온별 마온별 바온별 사온별 아온별'.split(' ')
    const roster = readRosterOrThrow(`이름\n${names.join('\n')}\n`)
    const { sources, opened } = await openClass(root, undefined, roster)
    expect(opened).toEqual(['1분반', '2분반', '메일'])
    expect(sources.map(({ group }) => group).toSorted()).toEqual(
      [...names.slice(0, 6), '3조', '사진', '함께'].toSorted(),
    )
    expect((await openClass(root)).opened).toEqual(['1분반', '2분반'])
  })

  it('is parted by what is in the folders where numbers of students stand there alone', async () => {
    for (const path of ['mon/2026001_kim', 'mon/2026002_lee', 'tue/2026003_park'])
      await put(`${path}/ch03/softmax.ts`, 'x')
    expect((await openClass(root)).sources.map(({ students: [{ id }] }) => id)).toEqual([
      '2026001',
      '2026002',
      '2026003',
    ])
  })

  it('is not parted where the folders are students’, whatever they hold', async () => {
    const zip = await zipOf([['ch03/softmax.ts', 'x']])
    await put('kim/ch03.zip', zip)
    await put('kim/ch04.zip', zip)
    await put('lee/2026002_lee.zip', zip)
    await put('A조/a.zip', zip)
    expect((await openClass(root)).sources.map(({ group }) => group)).toEqual(['A조', 'kim', 'lee'])
  })

  // Names as unzip extracts them from an archive made on Korean Windows.
  it.skipIf(process.platform !== 'linux')(
    'may contain names that are not UTF-8, and two that look the same',
    async () => {
      const inCp949 = Buffer.concat([Buffer.from(`${root}/`), Buffer.from('b1e8c3b6bcf6', 'hex')])
      await mkdir(inCp949)
      await mkdir(Buffer.concat([inCp949, Buffer.from('/ch03')]))
      await writeFile(Buffer.concat([inCp949, Buffer.from('/ch03/softmax.ts')]), 'one')
      await writeFile(Buffer.concat([inCp949, Buffer.from('/\xff\xfe', 'latin1')]), 'of no script')
      await put('김철수/ch03/softmax.ts', 'the other')
      const { sources } = await openClass(root)
      expect(sources.map(({ name }) => name)).toEqual(['김철수', '김철수'])
      expect(new Set(await Promise.all(sources.map(textIn)))).toEqual(new Set(['one', 'the other']))
    },
  )

  it('distinguishes a folder and an archive of the same name', async () => {
    await put('kim/ch03/softmax.ts', 'folder')
    await put('kim.zip', await zipOf([['ch03/softmax.ts', 'archive']]))
    const { sources } = await openClass(root)
    expect(await Promise.all(sources.map(textIn))).toEqual(['folder', 'archive'])
  })

  it('takes a letter for a submission, as an archive of that name', async () => {
    const parts = ['From: a@b', 'Content-Disposition: attachment; filename=softmax.ts', '', 'mine']
    await put('20261007_Yoon Siwoo.eml', parts.join('\r\n'))
    await put('kim.zip', await zipOf([['ch03/softmax.ts', 'kim']]))
    const { sources, others } = await openClass(root)
    expect(sources.map(({ group, students: [{ id }] }) => [group, id])).toEqual([
      ['20261007_Yoon Siwoo', '20261007'],
      ['kim', undefined],
    ])
    expect((await textIn(sources[0]))?.trim()).toBe('mine')
    expect(others).toEqual([])
  })

  it('opens the archive in a student’s folder, as Moodle exports it', async () => {
    await put('김 철수_4711_assignsubmission_file_/hw.zip', await zipOf([['hw/ch03/softmax.ts', 'kim']]))
    await put('김 철수_4711_assignsubmission_onlinetext_/onlinetext.html', 'x')
    const { sources } = await openClass(root)
    expect(sources.map(({ students }) => students)).toEqual([[{ name: '김 철수', participant: '4711' }]])
    expect(await textIn(sources[0])).toBe('kim')
  })

  it('tells attempts of one student from parts of one submission', async () => {
    const zip = await zipOf([['ch03/softmax.ts', 'x']])
    for (const name of ['hw-1.zip', 'hw-2.zip']) await put(`김 철수_4711_assignsubmission_file_${name}`, zip)
    for (const name of ['a.zip', 'b.zip']) await put(`kimminsu_7_8_${name}`, zip)
    const { sources } = await openClass(root)
    expect(sources.map(({ group, attempt }) => [group, attempt])).toEqual([
      ['kimminsu_7', 0],
      ['김 철수_4711', 1],
      ['김 철수_4711', 2],
    ])
  })

  it('takes names, logins and times from Blackboard, in the zone of the due date', async () => {
    await put('HW 1_lee02_attempt_2026-04-02-01-02-03_softmax.ts', 'second')
    await put('HW 1_lee02_attempt_2026-04-02-01-02-03.txt', 'Name: Lee Jimin (lee02)\nAssignment: HW 1\n')
    await put('HW 1_lee02_attempt_2026-04-01-23-10-00_softmax.ts', 'first')
    await put('HW 1_lee02_attempt_2026-04-01-23-10-00_relu.ts', 'x')
    const { sources, others } = await openClass(root, 540)
    expect(await Promise.all(sources.map(textIn))).toEqual(['first', 'second'])
    expect(sources[0].name).toBe('HW 1_lee02_attempt_2026-04-01-23-10-00')
    expect(sources[1]).toMatchObject({
      group: 'lee02',
      students: [{ login: 'lee02', name: 'Lee Jimin' }],
      submittedAt: new Date('2026-04-01T16:02:03Z'),
      timeFrom: 'blackboard',
    })
    expect(others).toEqual([])
  })

  it('takes no number for a student’s that stands beside several names', async () => {
    await put('30812_김철수/softmax.ts', 'x')
    await put('30812_이영희/softmax.ts', 'x')
    const { sources } = await openClass(root)
    expect(sources.map(({ students }) => students)).toEqual([[{ name: '김철수' }], [{ name: '이영희' }]])
  })

  it('takes names and times from Gradescope’s metadata, also of a group', async () => {
    const page = `submission_1:
  :submitters:
  - :name: Kim
    :sid: '0123'
    :email: kim@uni.edu
  - :name: Lee
    :sid: '0456'
    :email: lee@uni.edu
  :created_at: 2026-03-01 04:05:06.789000000 Z
`
    await put('assignment_9_export/submission_metadata.yml', page)
    await put('assignment_9_export/submission_1/ch03/softmax.ts', 'both')
    await put('assignment_9_export/submission_2/ch03/softmax.ts', 'nobody knows')
    const { sources, others } = await openClass(root)
    expect(sources[0]).toMatchObject({
      students: [
        { name: 'Kim', id: '0123', email: 'kim@uni.edu' },
        { name: 'Lee', id: '0456', email: 'lee@uni.edu' },
      ],
      submittedAt: new Date('2026-03-01T04:05:06.789Z'),
    })
    expect(sources[1].submittedAt).toBeUndefined()
    expect(others).toEqual([])
  })
})

it('knows on Gradescope who is in a group and handed in alone, too, without a roster', async () => {
  const [KIM, LEE] = ['Kim', 'Lee'].map((name, i) => `  - :name: ${name}\n    :sid: '202650${i + 1}'\n`)
  const page = `submission_1:\n  :submitters:\n${KIM}${LEE}submission_4:\n  :submitters:\n${LEE}`
  await put('submission_metadata.yml', page)
  await put('submission_1/softmax.ts', 'both')
  await put('submission_4/softmax.ts', 'alone')
  const { sources } = await openClass(root)
  const contents = new Map(sources.map((one) => [one, { answers: new Map([['ch03/softmax.ts', one.name]]) }]))
  const line = { line: 2, student: { id: '2026502' }, exercise: 'ch03/softmax', points: 1, why: 'x' } as const
  const enrolled = enroll(sources, { contents, scoreOverrides: [line] })
  const rows = enrolled.map(({ source, students, notes, scoreOverrides = [] }) => [
    source?.name,
    students.map(({ id }) => id).join(),
    [...notes.map(({ kind }) => kind), ...scoreOverrides.map(({ points }) => points)].join(),
  ])
  expect(rows).toEqual([
    ['submission_1', '2026501', ''],
    ['submission_4', '2026502', 'attempts,1'],
  ])
})

describe('a class one level deeper', () => {
  const names = async (path: string): Promise<[string | undefined, ...string[]]> => {
    const { sources, inside } = await openClass(path)
    return [inside, ...sources.map(({ group }) => group)]
  }

  it('is found in the only folder, or in a zip of a folder, whatever else is beside it', async () => {
    await put('class/kim/ch03/softmax.ts', 'kim')
    await put('class/lee/softmax.ts', 'lee')
    await put('notes.txt', 'x')
    expect(await names(root)).toEqual(['class', 'kim', 'lee'])
    const zip = await zipOf([
      ['all/kim/ch03/softmax.ts', 'kim'],
      ['all/lee.zip', await zipOf([['softmax.ts', 'lee']])],
      ['all/park.zip', await zipOf([['softmax.ts', 'park']])],
      ['__MACOSX/all/._kim', 'x'],
    ])
    await put('zipped/all.zip', zip)
    expect(await names(join(root, 'zipped'))).toEqual(['all', 'kim', 'lee', 'park'])
    expect(await names(join(root, 'zipped/all.zip'))).toEqual(['all', 'kim', 'lee', 'park'])
  })

  it('is found by the people whose folders it holds, also where no two answer the same, but not in a group’s', async () => {
    const zip = await zipOf([
      ['2026001_김하늘/hw.zip', await zipOf([['ch03/softmax.ts', 'x']])],
      ['2026002_이가온/softmax.ts', 'x'],
      ['2026003_박나래/softmax.jpg', 'x'],
    ])
    await put('all/과제1_제출물.zip', zip)
    await put('group/2조.zip', zip)
    const namesIn = async (folder: string) => (await openClass(join(root, folder))).sources.map(({ name }) => name)
    expect(await namesIn('all')).toEqual(['2026001_김하늘', '2026002_이가온', '2026003_박나래'])
    expect(await namesIn('group')).toEqual(['2조.zip'])
  })

  it('is in Teams what was handed in, and names what was not', async () => {
    await put('Submitted files/Kim Minsu/hw/Version 1/softmax.ts', 'mine')
    await put('Submitted files/Lee Jimin/hw/Version 1/softmax.ts', 'x')
    await put('Working files/Kim Minsu/hw/softmax.ts', 'draft')
    await put('Working files/Lee Jimin/hw/softmax.ts', 'draft')
    const roster = readRosterOrThrow('name,id\nKim Minsu,1001\nLee Jimin,1002\n')
    const { sources, others } = await openClass(root, undefined, roster)
    expect([sources.map(({ name }) => name), await textIn(sources[0]), others.map(({ name }) => name)]).toEqual([
      ['Kim Minsu', 'Lee Jimin'],
      'mine',
      ['Working files'],
    ])
  })

  it('is not assumed in the only student’s submission', async () => {
    await put('class/kim/week 1/sigmoid.ts', 'x')
    await put('class/kim/week 2/softmax.ts', 'x')
    expect(await names(join(root, 'class'))).toEqual([undefined, 'kim'])
    await put(
      'other/lee.zip',
      await zipOf([
        ['hw/exercises/ch03/softmax.ts', 'x'],
        ['hw/README.md', 'x'],
      ]),
    )
    expect(await names(join(root, 'other'))).toEqual([undefined, 'lee'])
    await put('third/park.zip', 'no zip')
    expect(await names(join(root, 'third'))).toEqual([undefined, 'park'])
  })

  it('is not assumed if the folder itself is a submission', async () => {
    await put('kim/ch03/softmax.ts', 'x')
    await expect(openClass(join(root, 'kim'))).rejects.toThrow(SingleSubmissionError)
  })
})

describe('a zip that contains a class', () => {
  it('is read like a folder, including its archives', async () => {
    const inner = await zipOf([['ch03/softmax.ts', 'kim']])
    await put(
      'class.zip',
      await zipOf([
        ['kim_1_2_hw.zip', inner],
        ['lee/hw/ch03/softmax.ts', 'lee'],
        ['__MACOSX/kim/ch03/softmax.ts', 'x'],
      ]),
    )
    const { sources, close } = await openClass(join(root, 'class.zip'))
    expect(await Promise.all(sources.map(textIn))).toEqual(['kim', 'lee'])
    expect(sources[0].packedAt).toEqual(new Date('2026-03-01T00:00:00Z'))
    close()
  })

  it('from Korean Windows or macOS has its names decoded', async () => {
    const name = Buffer.from([0xb1, 0xe8, 0xc3, 0xb6, 0xbc, 0xf6])
    for (const bytes of [name, Buffer.from('김철')]) {
      const zip = await zipOf([['xxxxxx/ch03/softmax.ts', 'kim']])
      for (let at = zip.indexOf('xxxxxx'); at >= 0; at = zip.indexOf('xxxxxx')) bytes.copy(zip, at)
      // Neither header says that names are UTF-8.
      zip[7] &= ~8
      zip[zip.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 9] &= ~8
      await put('class.zip', zip)
      expect((await openClass(join(root, 'class.zip'))).sources[0].name).toMatch(/^김철수?$/)
    }
  })

  it('is refused if it is broken', async () => {
    await put('class.zip', 'x')
    await expect(openClass(join(root, 'class.zip'))).rejects.toThrow('damaged')
  })
})
