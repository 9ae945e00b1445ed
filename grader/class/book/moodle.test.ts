import { expect, it } from 'vitest'
import { parseCsv, parseCsvRows } from '../../intake/read-csv.ts'
import { judge, reported } from '../../verdict/verdicts.fixture.ts'
import type { SubmissionOutcome } from '../class-record.ts'
import type { Student } from '../enrolment/student.ts'
import { renderMoodle, WorksheetError } from './moodle.ts'

const verdict = judge([reported('ch03/sigmoid', 'passed'), reported('ch03/softmax', 'failed')])
const of = (student: Student, graded = true): SubmissionOutcome => ({
  record: { key: student.name ?? '', source: 'x', students: [student], notes: [] },
  ...(graded ? { status: 'graded', verdict } : { status: 'unreadable' }),
})

const sheet = (max: string): string =>
  'Identifier,Full name,ID number,Grade,Maximum grade,Last modified (grade)\n' +
  `Participant 12345,Kim Minsu,1001,,${max},-\nParticipant 12346,Lee Jimin,1002,,${max},-\nParticipant 1001,Park Jin,1003,55,${max},-\n`

const filled = (max: string, outcomes: readonly SubmissionOutcome[]) =>
  parseCsv(renderMoodle(parseCsvRows(sheet(max)), outcomes)).map((row) => row[3])

it('puts the grades into Moodle’s own worksheet: by its number, else by the university’s, and never by the wrong one', () => {
  const outcomes = [
    of({ name: 'Kim Minsu', participant: '12345' }),
    of({ name: 'Lee Jimin', id: '1002' }),
    of({ name: 'Park Jin', id: '1003' }, false),
  ]
  expect(filled('8.00', outcomes)).toEqual(['Grade', '3.00', '3.00', '55'])
})

it('converts the points to Moodle’s maximum, and leaves the other cells as they are', () => {
  expect(filled('100.00', [of({ name: 'Kim Minsu', participant: '12345' })])).toEqual(['Grade', '37.50', '', '55'])
  expect(renderMoodle(parseCsvRows(sheet('8')), [])).toContain('Participant 12345,Kim Minsu,1001,,8,-\r\n')
})

it('is no other table', () => {
  expect(() => renderMoodle(parseCsvRows('name,grade\nKim,1\n'), [])).toThrow(WorksheetError)
})
