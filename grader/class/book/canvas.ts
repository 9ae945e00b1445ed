import type { SubmissionOutcome } from '../class-record.ts'
import { renderCsv } from '../../report/csv-cells.ts'
import type { Student } from '../enrolment/student.ts'
import { studentsOf } from './gradebook.ts'
import { finalScore } from '../../verdict/final-score.ts'

/**
 * Renders the scores for import into Canvas. The title should be Canvas's own with its number, "Homework 1 (4711)": for any other title
 * Canvas creates a new assignment. A student without a score keeps the existing one. What was given to nobody, and who is not in the roster,
 * is left out: Canvas would find somebody of that name.
 */
export function renderCanvas(outcomes: readonly SubmissionOutcome[], assignment: string): string {
  const max = outcomes.find(({ verdict }) => verdict)?.verdict?.maxScore
  const settled = studentsOf(outcomes).filter(({ student }) => student.outside !== 'roster')
  const rows = settled.map(({ student, outcome }) => [
    student.name,
    student.canvasId,
    sisIdOf(student),
    student.login,
    student.section,
    outcome.verdict && finalScore(outcome.verdict),
  ])
  return renderCsv([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', assignment],
    ['    Points Possible', '', '', '', '', max],
    ...rows,
  ])
}

// --- internal ---

// The university's number is what Canvas calls the SIS ID; its own number is another.
const sisIdOf = ({ sisId, id, canvasId }: Student): string | undefined => sisId ?? (id === canvasId ? undefined : id)
