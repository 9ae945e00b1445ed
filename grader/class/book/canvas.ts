import type { SubmissionOutcome } from '../class-record.ts'
import { renderCsv } from '../../report/csv-cells.ts'
import { studentsOf } from './gradebook.ts'

/**
 * Renders the scores for import into Canvas. The title should be Canvas's own with its number, "Homework 1 (4711)": for any other title
 * Canvas creates a new assignment. A student without a grade keeps the existing score.
 */
export function renderCanvas(outcomes: readonly SubmissionOutcome[], assignment: string): string {
  const max = outcomes.find(({ verdict }) => verdict)?.verdict?.maxScore
  const rows = studentsOf(outcomes).map(({ student: { name, id, sisId, login, section }, outcome: { verdict } }) => [
    name,
    id,
    sisId,
    login,
    section,
    verdict?.score,
  ])
  return renderCsv([
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', assignment],
    ['    Points Possible', '', '', '', '', max],
    ...rows,
  ])
}
