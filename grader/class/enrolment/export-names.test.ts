import { describe, expect, it } from 'vitest'
import { readExportName } from './export-names.ts'
import { ownersOf } from './github-names.ts'

describe('a name in an export', () => {
  it('of Canvas contains the student, whether it is late, and the student’s own file name', () => {
    expect(readExportName('kimchulsoo_LATE_4711_90210_my_hw-1.zip', 'file')).toEqual({
      group: 'kimchulsoo_4711',
      student: { name: 'kimchulsoo', id: '4711', canvasId: '4711' },
      person: 'canvas 4711',
      hasName: true,
      late: true,
      file: 'my_hw-1.zip',
    })
    expect(readExportName('smithbob_340934_208490284_softmax.ts', 'file')).toMatchObject({
      late: false,
      file: 'softmax.ts',
    })
    expect(readExportName('parksora_LATE_4713_text.html', 'file')).toMatchObject({
      group: 'parksora_4713',
      person: 'canvas 4713',
      late: true,
      textOnly: true,
    })
    for (const name of ['LATE_anon_Ab3dE_90210_hw.zip', 'LATE_anon_Ab3dE_text.html'])
      expect(readExportName(name, 'file')).toMatchObject({
        student: { name: 'anon_Ab3dE' },
        person: 'canvas anon_Ab3dE',
        late: true,
      })
    expect(readExportName('KakaoTalk_20260401_2310_김하늘.zip', 'file').person).toBeUndefined()
  })

  it('of Moodle is read with and without a folder per student', () => {
    const student = { name: '김 철수', participant: '4711' }
    expect(readExportName('김 철수_4711_assignsubmission_file_', 'folder')).toMatchObject({
      group: '김 철수_4711',
      student,
      textOnly: false,
    })
    expect(readExportName('김 철수_4711_assignsubmission_file', 'folder')).toMatchObject({ student, file: undefined })
    expect(readExportName('김 철수_4711_assignsubmission_file_hw.zip', 'file')).toMatchObject({
      student,
      file: 'hw.zip',
    })
    expect(readExportName('김 철수_4711_assignsubmission_onlinetext_', 'folder')).toMatchObject({ textOnly: true })
    expect(readExportName('Participant_77_assignsubmission_file_', 'folder').student).toEqual({ participant: '77' })
  })

  it('before the name of a course file is the student’s, with any separator', () => {
    for (const [text, group, file] of [
      ['2026001_김철수_two_layer_net.ts', '2026001_김철수', 'two_layer_net.ts'],
      ['김철수 - softmax (1).ts', '김철수', 'softmax (1).ts'],
      ['kim-sigmoid_layer-2.ts', 'kim', 'sigmoid_layer-2.ts'],
    ])
      expect(readExportName(text, 'file')).toMatchObject({ group, file })
    for (const text of ['softmax.ts', 'sigmoid_layer-1.ts', 'notes_on.ts'])
      expect(readExportName(text, 'file').file).toBeUndefined()
  })

  it('is otherwise taken as it is; an archive without its extension', () => {
    expect(readExportName('homework-alice', 'folder')).toEqual({
      group: 'homework-alice',
      student: { name: 'homework-alice' },
      attempt: 0,
    })
    expect(readExportName('kim.tar.gz', 'file').group).toBe('kim')
    expect(readExportName('v1.2', 'folder').group).toBe('v1.2')
  })
})

describe('a name in an export of Blackboard, or one that students chose', () => {
  it('of Blackboard is login, time and file, whatever it calls an attempt', () => {
    expect(readExportName('Homework 1_lee02_attempt_2026-04-02-01-02-03_softmax.ts', 'file')).toMatchObject({
      group: 'lee02',
      student: { login: 'lee02' },
      submittedAt: '2026-04-02 01:02:03',
      file: 'softmax.ts',
    })
    expect(readExportName('과제_1_lee02_시도_2026-04-02-01-02-03_과제_최종.zip', 'file')).toMatchObject({
      group: 'lee02',
      file: '과제_최종.zip',
    })
    expect(readExportName('HW_lee02_attempt_2026-04-02-01-02-03.txt', 'file')).toMatchObject({ textOnly: true })
  })

  it('is read in full width as in half', () => {
    for (const [wide, usual] of [
      ['２０２６４０９.zip', '2026409.zip'],
      ['２０２６４０９＿김하늘（과제）.zip', '2026409_김하늘(과제).zip'],
      ['김하늘　２０２６４０９　softmax.ts', '김하늘 2026409 softmax.ts'],
    ])
      expect(readExportName(wide, 'file')).toEqual(readExportName(usual, 'file'))
  })

  it('may be a number and a name', () => {
    for (const name of ['2026001_김철수_hw.zip', '김철수(2026001)_과제-2.zip'])
      expect(readExportName(name, 'file').student).toEqual({ id: '2026001', name: '김철수' })
    expect(readExportName('2026001_김철수_softmax(1).ts', 'file')).toMatchObject({
      student: { id: '2026001', name: '김철수' },
      file: 'softmax(1).ts',
    })
    expect(readExportName('김철수(2026001)_4711_assignsubmission_file_', 'folder').student).toEqual({
      id: '2026001',
      name: '김철수',
      participant: '4711',
    })
  })
})

describe('owners of repositories', () => {
  it('are what follows the common prefix of all names', () => {
    expect(ownersOf(['dl-hw-1-alice', 'dl-hw-1-bob-b', 'dl-hw-1-al'])).toEqual(
      new Map([
        ['dl-hw-1-alice', 'alice'],
        ['dl-hw-1-bob-b', 'bob-b'],
        ['dl-hw-1-al', 'al'],
      ]),
    )
  })

  it('are not guessed from numbers, from a single name, or from names without a common prefix', () => {
    expect(ownersOf(['student-01', 'student-02']).size).toBe(0)
    expect(ownersOf(['hw-alice']).size).toBe(0)
    expect(ownersOf(['kim', 'lee']).size).toBe(0)
  })
})
