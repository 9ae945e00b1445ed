import { describe, expect, it } from 'vitest'
import { enroll, type Enrolled, type EnrolmentRules } from './enroll.ts'
import { readExportName } from './enrolment/export-names.ts'
import { treeOf } from '../intake/entry.ts'
import { readExtensionsOrThrow } from './enrolment/extensions.ts'
import { UnmatchedLineError } from './enrolment/matched-lines.ts'
import { readRosterOrThrow } from './enrolment/roster.ts'
import { readScoreOverridesOrThrow } from './enrolment/score-overrides.ts'
import type { Source } from './enrolment/sources.ts'
import type { Student } from './enrolment/student.ts'

const source = (group: string, student: Student = { name: group }): Source => ({
  name: group,
  group,
  students: [student],
  open: async () => treeOf([]),
})

const exported = (name: string): Source => {
  const { student, ...named } = readExportName(name, /\.\w+$/.test(name) ? 'file' : 'folder')
  return { ...named, name, students: [student], submittedAt: undefined, open: async () => treeOf([]) }
}

const summaryOf = (enrolled: readonly Enrolled[]) =>
  enrolled.map(({ students: [{ id }], source: from, notes }) => [id, from !== undefined, notes.map(({ kind }) => kind)])

describe('Canvas’s student for trying things out', () => {
  const canvas = (name: string) =>
    readRosterOrThrow(`Student,ID,SIS User ID,SIS Login ID,Section\n"Kim, Chulsoo",1,2021001,kim,A\n"${name}",9,,x,A\n`)

  it.each(['Student, Test', 'Test Student', '학생, 테스트'])('%s is not missed', (name) => {
    expect(enroll([], { roster: canvas(name) }).map(({ students: [{ id }] }) => id)).toEqual(['1'])
  })

  it('is in the class with what it handed in, and others without a number are missed', () => {
    const work = enroll([exported('studenttest_9_12_hw.zip')], { roster: canvas('Student, Test') })
    expect(summaryOf(work)).toEqual([
      ['1', false, []],
      ['9', true, []],
    ])
    expect(enroll([], { roster: canvas('Lee, Jimin') })).toHaveLength(2)
  })
})

describe('a class and its roster', () => {
  const roster = readRosterOrThrow(
    '이름,학번,Email address,GitHub,제출 시각\n' +
      '김철수,2021001,kim@uni.kr,kim-cs,2026-03-01T10:00:00+09:00\n' +
      '이영희,2021002,lee@uni.kr,leeyh,\n' +
      '박진,2021003,park@uni.kr,,\n',
  )

  it('are matched by number, by the login in a repository’s name, or by name', () => {
    const enrolled = enroll([source('hw1-kim-cs'), source('hw1-leeyh'), source('x', { id: '2021003' })], { roster })
    expect(enrolled.map(({ key, students }) => [key, students[0].name, students[0].id])).toEqual([
      ['hw1-kim-cs', '김철수', '2021001'],
      ['hw1-leeyh', '이영희', '2021002'],
      ['x', '박진', '2021003'],
    ])
    expect(enrolled[0]).toMatchObject({ submittedAt: new Date('2026-03-01T01:00:00Z'), timeFrom: 'roster' })
  })

  it('show who submitted nothing, and who is not on the roster', () => {
    const enrolled = enroll([source('2021001'), source('stranger')], { roster })
    expect(
      enrolled.map(({ key, source: from, inRoster, notes }) => [key, from !== undefined, inRoster, notes]),
    ).toEqual([
      ['2021001', true, true, []],
      ['2021002', false, undefined, []],
      ['2021003', false, undefined, []],
      ['stranger', true, false, [{ kind: 'not-in-roster' }]],
    ])
  })

  it('know Canvas’s one word of a name for a login, but not that of somebody with another name', () => {
    const logins = readRosterOrThrow('name,id,login\n류하준,1,ryuhajun\nKim Minsu,2,leejimin\n')
    const sources = ['ryuhajun_LATE_555_90_softmax.ts', 'leejimin_556_91_softmax.ts'].map(exported)
    expect(summaryOf(enroll(sources, { roster: logins }))).toEqual([
      ['2', false, ['perhaps']],
      [undefined, true, ['other-person']],
      ['1', true, []],
    ])
  })

  it('show whom an unmatched submission suggests, in both of their rows', () => {
    const enrolled = enroll([source('딥러닝2021002과제')], { roster })
    expect(enrolled.flatMap(({ notes }) => notes)).toEqual([
      { kind: 'perhaps', submissions: ['딥러닝2021002과제'] },
      { kind: 'not-in-roster', perhaps: ['2021002'] },
    ])
  })

  it('accept Canvas’s gradebook as the roster', () => {
    const canvas = readRosterOrThrow(
      'Student,ID,SIS User ID,SIS Login ID,Section,HW1 (4711)\n    Points Possible,,,,,100\n"Kim, C",77,u1,kim,A,\n',
    )
    const [kim] = enroll([source('kimc_77', { name: 'kimc', id: '77' })], { roster: canvas })
    expect(kim.students).toEqual([
      {
        name: 'Kim, C',
        id: '77',
        canvasId: '77',
        sisId: 'u1',
        login: 'kim',
        section: 'A',
      },
    ])
  })

  it('are matched by a number or name in an export’s name, and by names in another order', () => {
    const names = (text: string, ...sources: Source[]) =>
      enroll(sources, { roster: readRosterOrThrow(text) }).map(({ students: [{ id }], inRoster }) => [id, inRoster])
    const korean = '출석부 2026,,\n번호,학번,성명\n1,2026001,김철수\n1,2026001,김철수\n2,2026002,이영희\n'
    expect(names(korean, source('2026001_김철수_과제1'), source('이영희 - 과제'), source('박진_3'))).toEqual([
      ['2026001', true],
      [undefined, false],
      ['2026002', true],
    ])
    const moodle = 'First name,Last name,ID number\nChulsoo,Kim,7\n진,박,8\n'
    const submitted = [source('a', { name: 'Chulsoo Kim', id: '4711' }), source('b', { name: '박 진', id: '4712' })]
    expect(names(moodle, ...submitted)).toEqual([
      ['7', true],
      ['8', true],
    ])
    expect(names(korean.normalize('NFD'), source('김철수'))).toContainEqual(['2026001', true])
  })

  it('are not matched if two students fit', () => {
    const twins = readRosterOrThrow('학번,이름\n2026001,김철수\n2026009,김철수\n')
    expect(enroll([source('김철수_과제')], { roster: twins }).map(({ inRoster }) => inRoster)).toContain(false)
  })

  it('never let Moodle’s own number find a student: it is nobody’s at the university', () => {
    const lee = readRosterOrThrow('name,id\nLee Jimin,12345\nKim Minsu,1001\n')
    const who = (name: string, rules: EnrolmentRules) => summaryOf(enroll([exported(name)], rules))
    expect(who('Kim Minsu_12345_assignsubmission_file_', { roster: lee })).toEqual([
      ['12345', false, []],
      ['1001', true, []],
    ])
    expect(who('Participant_12345_assignsubmission_file_', { roster: lee })).toEqual([
      ['1001', false, []],
      ['12345', false, []],
      [undefined, true, ['not-in-roster']],
    ])
    const worksheet = readRosterOrThrow('Identifier,Full name,Email address\nParticipant 12345,Kim Minsu,kim@uni.kr\n')
    const [hidden] = enroll([exported('Participant_12345_assignsubmission_file_')], { roster: worksheet })
    expect(hidden.students[0]).toMatchObject({ name: 'Kim Minsu', email: 'kim@uni.kr' })
  })

  it.each([
    ['Canvas', 'kimminsu_12345_90210_hw.zip', ['Kim Minsu', 'Lee Jimin'], '1001'],
    ['Canvas, of a stranger', 'parkjin_12345_90210_hw.zip', [undefined], undefined],
    ['Moodle, with a number in the name', 'Kim Minsu(12345)_9_assignsubmission_file_', ['Kim Minsu'], '1001'],
    ['a student’s own name', '12345_Kim Minsu_hw.zip', [undefined], undefined],
    ['a student’s own name in another order', 'Minsu Kim 12345.zip', [undefined], undefined],
    ['a label', 'hw1 Kim Minsu no 12345.zip', [undefined], undefined],
  ])('refuse a number that the name contradicts: %s', (_, name, given, id) => {
    const lee = readRosterOrThrow('name,id\nLee Jimin,12345\nKim Minsu,1001\n')
    const enrolled = enroll([exported(name)], { roster: lee })
    const found = enrolled.find(({ source: from }) => from !== undefined)
    expect(found?.students[0].id).toBe(id)
    expect(found?.notes).toContainEqual(
      expect.objectContaining({ kind: 'other-person', number: '12345', of: 'Lee Jimin' }),
    )
    expect(found?.notes.map((note) => note.kind === 'other-person' && note.given)).toContain(given[0])
    // Lee handed in nothing, and is told what may be theirs.
    const missing = enrolled.find(({ students: [{ name: of }] }) => of === 'Lee Jimin')
    expect(missing?.source).toBeUndefined()
    expect(missing?.notes.map(({ kind }) => kind)).toEqual(id === undefined ? ['perhaps'] : [])
  })

  it('refuse Gradescope’s number and Blackboard’s login where the name contradicts them', () => {
    const lee = readRosterOrThrow('name,id,email\nLee Jimin,12345,lee@uni.kr\nKim Minsu,1001,kim@uni.kr\n')
    const kim = { ...source('submission_1', { name: 'Kim Minsu', id: '12345', email: 'kim@uni.kr' }), hasName: true }
    expect(enroll([kim], { roster: lee }).find(({ source: from }) => from)?.students[0].id).toBe('1001')
    const stranger = {
      ...source('12345', { name: 'Park Jin', login: '12345' }),
      hasName: true,
      person: 'blackboard 12345',
    }
    expect(enroll([stranger], { roster: lee }).find(({ source: from }) => from)).toMatchObject({
      inRoster: false,
      students: [{ name: 'Park Jin', login: undefined }],
      notes: [{ kind: 'other-person', number: '12345' }],
    })
  })

  it('find by an address whatever the name, and nobody by the number of a submission on Gradescope', () => {
    const bob = readRosterOrThrow('name,id,email\nRobert Smith,2026001,smith@uni.kr\n')
    const smith = {
      ...source('submission_1', { name: 'Bob Smith', id: '2026001', email: 'smith@uni.kr' }),
      hasName: true,
    }
    expect(enroll([smith], { roster: bob })).toMatchObject([{ students: [{ name: 'Robert Smith' }], notes: [] }])
    expect(summaryOf(enroll([exported('submission_2026001')], { roster: bob }))).toEqual([
      ['2026001', false, []],
      [undefined, true, ['not-in-roster']],
    ])
  })

  it('never take two people of one name on Gradescope for two attempts', () => {
    const one = readRosterOrThrow('name,id\nKim Minsu,1001\n')
    const kims = ['999', '1001'].map((id) => {
      const person = `gradescope ${id}`
      return { ...source(`submission_${id}`, { name: 'Kim Minsu', id }), person, hasName: true }
    })
    expect(summaryOf(enroll(kims, { roster: one }))).toEqual([
      ['1001', true, ['perhaps']],
      ['999', true, ['rivals', 'other-number']],
    ])
  })

  it('give a group’s submission to all whom the roster names it for', () => {
    const groups = readRosterOrThrow(
      '이름,학번,제출물\n김철수,2026001,1조\n이영희,2026002,1조\n박진,2026003,submission_7\n최유진,2026004,submission_7\n',
    )
    const enrolled = enroll([exported('1조-2.zip'), source('submission_7')], { roster: groups })
    expect(enrolled.map(({ students }) => students.map(({ id }) => id))).toEqual([
      ['2026001', '2026002'],
      ['2026003', '2026004'],
    ])
  })

  it('are those of a group by one column or the other, and the roster’s own word for one comes before what they handed in', () => {
    const groups = readRosterOrThrow(
      '이름,학번,조,제출물\n김철수,2026001,9조,9조\n이영희,2026002,9조,\n박진,2026003,,9조.zip\n',
    )
    const enrolled = enroll([exported('9조.zip'), { ...exported('박진.zip'), submittedAt: new Date() }], {
      roster: groups,
    })
    expect(enrolled.map(({ source: from, students }) => [from?.name, students.map(({ id }) => id)])).toEqual([
      ['9조.zip', ['2026001', '2026002']],
      ['9조.zip', ['2026003']],
    ])
  })

  it('name two students of one name, and give the submission to neither', () => {
    const twins = readRosterOrThrow('name,id\nKim Minsu,2026101\nKim Minsu,2026105\n')
    const enrolled = enroll([exported('Kim Minsu_12345_assignsubmission_file_')], { roster: twins })
    expect(summaryOf(enrolled)).toEqual([
      ['2026101', false, ['perhaps']],
      ['2026105', false, ['perhaps']],
      [undefined, true, ['namesakes']],
    ])
    expect(enrolled[2].notes).toContainEqual({ kind: 'namesakes', students: ['2026101', '2026105'], areSame: true })
    const one = readRosterOrThrow('name,id\nKim Minsu,2026101\n')
    const two = enroll(['Kim Minsu_1_assignsubmission_file_', 'Kim Minsu_2_assignsubmission_file_'].map(exported), {
      roster: one,
    })
    expect(summaryOf(two)).toEqual([
      ['2026101', false, ['perhaps']],
      [undefined, true, ['rivals']],
      [undefined, true, ['rivals']],
    ])
  })

  it('are rejected without a known column, or without students', () => {
    expect(() => readRosterOrThrow('x,y\n1,2\n')).toThrow('no-known-columns')
    expect(() => readRosterOrThrow('name\n')).toThrow('nobody')
  })
})

describe('the attempts of one student', () => {
  const roster = readRosterOrThrow('이름,학번\n김철수,2026001\n이영희,2026002\n')
  const taken = (names: readonly string[], rules: EnrolmentRules = {}, more: readonly Partial<Source>[] = []) =>
    enroll(
      names.map((name, i) => ({ ...exported(name), ...more[i] })),
      rules,
    ).filter(({ source: from }) => from !== undefined)

  it('leave only the latest: by the system’s clock, else by number, else by the file’s time', () => {
    const at = (text: string) => ({ submittedAt: new Date(text) })
    const names = ['김철수_hw-1.zip', '김철수_hw-2.zip']
    const [byNumber] = taken(names, { roster })
    expect([byNumber.source?.name, byNumber.notes]).toEqual([
      '김철수_hw-2.zip',
      [{ kind: 'attempts', taken: '김철수_hw-2.zip', others: ['김철수_hw-1.zip'], by: 'number' }],
    ])
    const [byTime] = taken(names, { roster }, [at('2026-04-02'), at('2026-04-01')])
    expect([byTime.source?.name, byTime.notes[0]]).toMatchObject(['김철수_hw-1.zip', { by: 'time' }])
    const packed = [{ packedAt: new Date('2026-04-02') }, { packedAt: new Date('2026-04-01') }]
    const [byFile] = taken(['김철수_a.zip', '김철수_b.zip'], { roster }, packed)
    expect([byFile.source?.name, byFile.notes[0]]).toMatchObject(['김철수_a.zip', { by: 'file-time' }])
  })

  it('are known without a roster where a number says whose they are, and otherwise are not guessed', () => {
    expect(taken(['2026001_김철수_hw-1.zip', '2026001_김철수_hw-2.zip']).map(({ source: from }) => from?.name)).toEqual(
      ['2026001_김철수_hw-2.zip'],
    )
    expect(taken(['student-1.zip', 'student-2.zip'])).toHaveLength(2)
  })

  it('are all left where the best counts, with one owner, in one shard', () => {
    const all = taken(['김철수_hw-1.zip', '김철수_hw-2.zip', '이영희.zip'], { roster, attempts: 'best' })
    expect(all.map(({ owners }) => owners)).toEqual([['roster 0'], ['roster 0'], ['roster 1']])
    expect(new Set(all.map(({ shardKey }) => shardKey)).size).toBe(2)
  })

  it('may be a group’s for one of its members only', () => {
    const groups = readRosterOrThrow('이름,학번,조\n김철수,2026001,1조\n이영희,2026002,1조\n')
    const enrolled = taken(['1조.zip', '2026001_김철수.zip'], { roster: groups }, [
      { submittedAt: new Date('2026-04-01') },
      { submittedAt: new Date('2026-04-02') },
    ])
    expect(enrolled.map(({ source: from, students }) => [from?.name, students.map(({ id }) => id)])).toEqual([
      ['1조.zip', ['2026002']],
      ['2026001_김철수.zip', ['2026001']],
    ])
  })
})

describe('due dates of their own', () => {
  const roster = readRosterOrThrow('name,id,due\nKim,1001,2026-04-05 12:00\nLee,1002,\nLee,1003,\n', 540)
  const read = (text: string) => readExtensionsOrThrow(text, 540)

  it('come from the roster or, before it, from the extensions', () => {
    const extensions = read('id,due\n1002,2026-04-07 12:00\n1001,2026-04-06 12:00\n')
    const dues = (rules: EnrolmentRules) =>
      enroll([source('1001'), source('1002')], rules).map(({ due }) => due?.toISOString())
    expect(dues({ roster })).toEqual(['2026-04-05T03:00:00.000Z', undefined, undefined])
    expect(dues({ roster, extensions })).toEqual(['2026-04-06T03:00:00.000Z', '2026-04-07T03:00:00.000Z', undefined])
    const earlier = read('id,due\n1001,2026-04-03 12:00\n')
    expect(dues({ roster, extensions: earlier })[0]).toBe('2026-04-03T03:00:00.000Z')
  })

  it('of two lines for one student are an error', () => {
    const extensions = read('id,due\n1001,2026-04-07 12:00\n1001,2026-04-06 12:00\n')
    const wrong = () => enroll([source('1001')], { roster, extensions })
    expect(wrong).toThrow(expect.objectContaining({ lines: [2, 3], who: '1001' }))
  })

  it.each([
    ['student,due\nPark,2026-04-07 12:00\n', []],
    ['student,due\nLee,2026-04-07 12:00\n', ['1002', '1003']],
    ['id,student,due\n1001,Lee,2026-04-07 12:00\n', []],
  ])('for nobody, or for several, are an error: %j', (text, students) => {
    const wrong = () => enroll([source('1001')], { roster, extensions: read(text) })
    expect(wrong).toThrow(UnmatchedLineError)
    expect(wrong).toThrow(expect.objectContaining({ line: 2, students }))
  })
})

describe('what an instructor gives one of a group', () => {
  const roster = readRosterOrThrow('name,id,submission\n강다솜,1,1조\n강하람,2,1조\n강나루,3,1조\n')
  const partsWith = (rows: string) => {
    const scoreOverrides = readScoreOverridesOrThrow(`id,exercise,points,why\n${rows}`, () => 5)
    return enroll([source('1조')], { roster, scoreOverrides }).map(({ key, students, scoreOverrides: own = [] }) => [
      key,
      students.map(({ id }) => id).join(),
      own.map(({ points }) => points).join(),
    ])
  }

  it('changes nobody else’s points', () => {
    expect(partsWith('2,softmax,3,oral\n')).toEqual([
      ['1조', '1,3', ''],
      ['1조~m2', '2', '3'],
    ])
  })

  it('parts no group of which all are given the same', () => {
    expect(partsWith('1,softmax,3,x\n2,softmax,3,x\n3,softmax,3,x\n')).toEqual([['1조', '1,2,3', '3']])
  })
})
