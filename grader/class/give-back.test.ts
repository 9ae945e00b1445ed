import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseCsvRows } from '../intake/read-csv.ts'
import { judge, reported } from '../verdict/verdicts.fixture.ts'
import { pathsIn } from './class-folder.ts'
import type { ClassRecord } from './class-record.ts'
import type { GivenBack } from './give-back.ts'
import { renderLine } from './journal/lines.ts'
import { mergeClasses } from './merge.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'give-back-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const at = (name: string): string => join(root, name)
const read = (name: string): string => readFileSync(at(`out/${name}`), 'utf8')
const VERDICT = judge([reported('ch03/sigmoid', 'passed')])
const { score: SCORE } = VERDICT

/** Merges a class of one student, graded in one part, who is given some points. */
async function mergeWith(
  points: number,
  back: GivenBack = {},
  settings: Partial<ClassRecord['settings']> = {},
  worksheet?: ClassRecord['worksheet'],
) {
  const record: ClassRecord = {
    version: 1,
    conditions: {
      kit: '1',
      isolation: 'process',
      neighbours: 'own',
      seed: 1,
      quick: true,
      full: false,
      ids: ['ch03/sigmoid'],
    },
    settings: { lang: 'en', ...settings },
    submissions: [{ key: 'kim', source: 'kim', students: [{ id: '1', name: 'Kim' }], notes: [], journalKey: 'kim' }],
    worksheet,
  }
  mkdirSync(at('part'), { recursive: true })
  writeFileSync(pathsIn(at('part')).record, JSON.stringify(record))
  writeFileSync(pathsIn(at('part')).journal, renderLine({ key: 'kim', verdict: VERDICT }))
  const given = { exercise: 'ch03/sigmoid', points, why: 'x', student: { id: '1' }, line: 2 } as const
  return (await mergeClasses([at('part')], at('out'), { back, scoreOverrides: [given] })).back
}

const SHEET = parseCsvRows('Identifier,ID number,Grade\nParticipant 5,1,\n')
const ASKED = { canvasAssignment: 'HW (1)', feedback: 'folder', worksheet: SHEET } as const

describe('what goes back into other systems', () => {
  it('is written once more with new scores where nothing asks for it again, and is named', async () => {
    const { again } = await mergeWith(1, ASKED)
    expect([again, read('canvas.csv'), read('moodle.csv')]).toEqual([
      [],
      expect.stringMatching(/,HW \(1\)\r\n.*\r\nKim,.*,1\r\n/s),
      expect.stringMatching(/^Participant 5,1,\d/m),
    ])
    const before = [read('moodle.csv'), read('feedback/1_Kim/report.html')]
    for (const run of ['first', 'second']) {
      const back = await mergeWith(2)
      expect([run, back.again, back.gone]).toEqual([run, ['canvas.csv', 'moodle.csv', 'feedback'], []])
      expect(read('canvas.csv')).toMatch(/\r\nKim,.*,2\r\n/)
      const reports = readdirSync(at('out/reports')).map((name) => read(`reports/${name}`))
      expect(reports).toContain(read('feedback/1_Kim/report.html'))
      expect([read('moodle.csv'), read('feedback/1_Kim/report.html')].filter((one) => before.includes(one))).toEqual([])
    }
  })

  it('is that of the parts where the merge does not ask for it, and all of it is named', async () => {
    const back = await mergeWith(1, { worksheet: undefined }, { canvasAssignment: 'HW (1)' }, SHEET)
    expect(back).toMatchObject({ canvas: pathsIn(at('out')).canvas, moodle: pathsIn(at('out')).moodle, again: [] })
    expect(['canvas.csv', 'moodle.csv'].filter((name) => !existsSync(at(`out/${name}`)))).toEqual([])
  })

  it('is not written again where it was deleted', async () => {
    await mergeWith(1, ASKED)
    for (const name of ['canvas.csv', 'moodle.csv', 'feedback']) rmSync(at(`out/${name}`), { recursive: true })
    expect((await mergeWith(2)).again).toEqual([])
    expect(['canvas.csv', 'moodle.csv', 'feedback'].filter((name) => existsSync(at(`out/${name}`)))).toEqual([])
  })

  it('is removed where it holds older scores and nothing says how to write it', async () => {
    mkdirSync(at('out'))
    for (const name of ['canvas.csv', 'moodle.csv', 'changes.csv']) writeFileSync(at(`out/${name}`), 'old')
    expect(await mergeWith(SCORE)).toMatchObject({ again: [], gone: ['canvas.csv', 'moodle.csv', 'changes.csv'] })
    expect(existsSync(at('out/canvas.csv'))).toBe(false)
  })

  it('is what the merge asks for, else what its parts were asked for', async () => {
    await mergeWith(1, {}, { canvasAssignment: 'Part (1)' })
    expect(read('canvas.csv')).toContain('Part (1)')
    await mergeWith(1, ASKED, { canvasAssignment: 'Part (1)' })
    expect(read('canvas.csv')).toContain('HW (1)')
  })
})
