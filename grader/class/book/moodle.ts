import type { CsvRow } from '../../intake/read-csv.ts'
import { renderCsv } from '../../report/csv-cells.ts'
import { finalScore } from '../../verdict/final-score.ts'
import { isUnsettled, type SubmissionOutcome } from '../class-record.ts'
import type { Student } from '../enrolment/student.ts'
import { fits } from '../enrolment/matched-lines.ts'
import { fieldOf } from '../enrolment/roster-columns.ts'
import { studentsOf } from './gradebook.ts'

/** A Moodle worksheet lacks a column that it must have. */
export class WorksheetError extends Error {}

/**
 * Fills the grades into a worksheet that was downloaded from the assignment in Moodle: Moodle takes back no other. Where its maximum grade is
 * another than the points here, they are converted. Who has no score keeps what is there. Throws `WorksheetError`.
 */
export function renderMoodle(worksheet: readonly CsvRow[], outcomes: readonly SubmissionOutcome[]): string {
  const [{ cells: header }, ...rows] = worksheet
  const at = (titles: RegExp): number => header.findIndex((title) => titles.test(title.trim()))
  const [identifier, grade, maximum] = [at(IDENTIFIER), at(GRADE), at(MAXIMUM)]
  if (identifier < 0 || grade < 0) throw new WorksheetError()
  // Of a group, one member may be known and another not.
  const graded = studentsOf(outcomes).filter(
    ({ student, outcome: { record } }) => !student.outside || !isUnsettled(record),
  )
  const filled = rows.map(({ cells }) => {
    const said = studentIn(header, cells)
    const number = /\d+$/.exec(cells[identifier] ?? '')?.[0]
    const found = graded.filter(
      ({ student }) => (student.participant ?? '?') === number || (!student.participant && fits(said, student)),
    )
    const { verdict } = found.length === 1 ? found[0].outcome : {}
    if (!verdict) return cells
    const most = Number(cells[maximum]) || verdict.maxScore
    const points = Math.round((100 * finalScore(verdict) * most) / (verdict.maxScore || 1)) / 100
    return cells.with(grade, points.toFixed(2))
  })
  return renderCsv([header, ...filled])
}

// --- internal ---

// Moodle translates its titles.
const IDENTIFIER = /^(?:identifier|식별자|식별번호)$/i
const GRADE = /^(?:grade|성적|점수)$/i
const MAXIMUM = /^(?:maximum grade|최고 성적|최대 성적|최고 점수|최대 점수)$/i

const FIELDS = ['name', 'id', 'email'] as const

function studentIn(header: readonly string[], cells: readonly string[]): Student {
  const cell = (field: (typeof FIELDS)[number]): string | undefined =>
    cells[header.findIndex((title) => fieldOf(title) === field)]?.trim() || undefined
  return Object.fromEntries(FIELDS.map((field) => [field, cell(field)]))
}
