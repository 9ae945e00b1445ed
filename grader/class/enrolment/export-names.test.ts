import { describe, expect, it } from 'vitest'
import { readExportName } from './export-names.ts'
import { ownersOf } from './github-names.ts'

describe('a name in an export', () => {
  it('is Canvas’s: who, whether late, and what the student called the file', () => {
    expect(readExportName('kimchulsoo_LATE_4711_90210_my_hw-1.zip', 'file')).toEqual({
      group: 'kimchulsoo_4711',
      student: { name: 'kimchulsoo', id: '4711' },
      late: true,
      file: 'my_hw-1.zip',
    })
    expect(readExportName('smithbob_340934_208490284_softmax.ts', 'file')).toMatchObject({
      late: false,
      file: 'softmax.ts',
    })
  })

  it('is Moodle’s, with a folder for each student or without', () => {
    const student = { name: '김 철수', id: '4711' }
    expect(readExportName('김 철수_4711_assignsubmission_file_', 'folder')).toEqual({
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
    expect(readExportName('Participant_77_assignsubmission_file_', 'folder').student).toEqual({ id: '77' })
  })

  it('is somebody’s before a file of the course, whatever stands between', () => {
    for (const [text, group, file] of [
      ['2026001_김철수_two_layer_net.ts', '2026001_김철수', 'two_layer_net.ts'],
      ['김철수 - softmax (1).ts', '김철수', 'softmax (1).ts'],
      ['kim-sigmoid_layer-2.ts', 'kim', 'sigmoid_layer-2.ts'],
    ])
      expect(readExportName(text, 'file')).toMatchObject({ group, file })
    for (const text of ['softmax.ts', 'sigmoid_layer-1.ts', 'notes_on.ts'])
      expect(readExportName(text, 'file').file).toBeUndefined()
  })

  it('is a name by itself otherwise; an archive without its ending', () => {
    expect(readExportName('homework-alice', 'folder')).toEqual({
      group: 'homework-alice',
      student: { name: 'homework-alice' },
    })
    expect(readExportName('kim.tar.gz', 'file').group).toBe('kim')
    expect(readExportName('v1.2', 'folder').group).toBe('v1.2')
  })
})

describe('owners of repositories', () => {
  it('stand after what all names share', () => {
    expect(ownersOf(['dl-hw-1-alice', 'dl-hw-1-bob-b', 'dl-hw-1-al'])).toEqual(
      new Map([
        ['dl-hw-1-alice', 'alice'],
        ['dl-hw-1-bob-b', 'bob-b'],
        ['dl-hw-1-al', 'al'],
      ]),
    )
  })

  it('are not guessed from numbers, from one name, or from names that share nothing', () => {
    expect(ownersOf(['student-01', 'student-02']).size).toBe(0)
    expect(ownersOf(['hw-alice']).size).toBe(0)
    expect(ownersOf(['kim', 'lee']).size).toBe(0)
  })
})
