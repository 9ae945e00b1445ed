import { describe, expect, it } from 'vitest'
import { judge, reported } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionOutcome, SubmissionRecord } from '../class-record.ts'
import { parseCsv } from '../../intake/read-csv.ts'
import { renderCanvas } from './canvas.ts'
import { countNoted, renderGradebook } from './gradebook.ts'

const record = (key: string, more: Partial<SubmissionRecord> = {}): SubmissionRecord => ({
  key,
  source: key,
  students: [{ name: key, id: '1' }],
  notes: [],
  ...more,
})
const verdict = judge([reported('ch03/sigmoid', 'passed')])

const outcomes: SubmissionOutcome[] = [
  {
    record: record('lee', { submittedAt: '2026-03-01T00:00:30.000Z', timeFrom: 'roster' }),
    status: 'graded',
    verdict,
    told: verdict,
  },
  {
    record: record('group', {
      students: [{ name: '김', email: 'kim@x' }, { name: '=evil()' }],
      submittedAt: '2026-02-28T00:00:00.000Z',
      timeFrom: 'gradescope',
      notes: [{ kind: 'ignored', why: 'link', count: 2 }],
    }),
    status: 'graded',
    verdict,
    told: verdict,
  },
  { record: record('absent', { source: undefined }), status: 'missing' },
  { record: record('flag', { late: true, notes: [{ kind: 'grader-fault', message: 'boo' }] }), status: 'grader-fault' },
]

describe('the gradebook', () => {
  const text = renderGradebook(
    outcomes,
    ['ch03/sigmoid'],
    { lang: 'en', due: '2026-03-01T00:00:00.000Z' },
    (key) => `reports/${key}.html`,
  )
  const [header, ...rows] = parseCsv(text)
  const cells = (name: string): Record<string, string> => {
    const row = rows.find(([student]) => student === name) ?? []
    return Object.fromEntries(header.map((title, i) => [title, row[i]]))
  }

  it('has as many notes as are told at the end of the command', () => {
    expect(countNoted(outcomes, { lang: 'en' })).toBe(rows.filter((row) => row.at(-1) !== '').length)
    expect(countNoted(outcomes, { lang: 'en' })).toBe(3)
  })

  it('has a line per student, also for each member of a group, sorted by name', () => {
    expect(rows.map(([student]) => student)).toEqual(["'=evil()", 'absent', 'flag', 'lee', '김'])
    expect(cells('김')).toMatchObject({
      email: 'kim@x',
      score: '3',
      report: 'reports/group.html',
      note: 'Passed over (links): 2.',
    })
  })

  it('shows points by exercise, and how late the submission was', () => {
    expect(cells('lee')).toMatchObject({
      score: '3',
      max: '3',
      'ch03/sigmoid': '3',
      status: 'graded',
      late: 'yes',
      'late minutes': '1',
      isolation: 'process',
    })
    expect(cells('김')).toMatchObject({ late: 'no', 'late minutes': '0' })
    expect(cells('flag')).toMatchObject({ late: 'yes', 'late minutes': '' })
  })

  it('has no score for a student who was not graded', () => {
    expect(cells('absent')).toMatchObject({ status: 'missing', score: '', 'ch03/sigmoid': '' })
    expect(cells('flag')).toMatchObject({ status: 'grader-fault', score: '', note: "The grader's own fault: boo" })
  })

  it('begins with the byte order mark that Excel needs for Korean', () => {
    expect(text.startsWith('\uFEFFstudent,id,')).toBe(true)
  })
})

it('for Canvas has the points possible in its second row, and an empty cell for a missing score', () => {
  expect(renderCanvas(outcomes, 'HW1 (4711)').split(/\r?\n/).slice(0, 4)).toEqual([
    'Student,ID,SIS User ID,SIS Login ID,Section,HW1 (4711)',
    '    Points Possible,,,,,3',
    "'=evil(),,,,,3",
    'absent,,1,,,',
  ])
})
