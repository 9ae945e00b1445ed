import { renderTable } from '../bench/table.ts'
import type { BankAnswer } from './banks.ts'
import type { Result } from './judgments.ts'

/** An answer and what became of it. */
export interface Tried {
  readonly answer: BankAnswer
  readonly result: Result
}

/** Renders how many answers were noticed, explained and so on: a row for each exercise and one for all. */
export function renderResults(tried: readonly Tried[]): string {
  const exercises = [...new Set(tried.map(({ answer }) => answer.exercise))]
  const rows = exercises.map((id) =>
    rowOf(
      id,
      tried.filter(({ answer }) => answer.exercise === id),
    ),
  )
  return renderTable({
    columns: ['exercise', '>wrong', ...WRONG.map((result) => `>${result}`), '>right', '>lost points', '>error'],
    rows: exercises.length > 1 ? [...rows, rowOf('all', tried)] : rows,
  })
}

// --- internal ---

const WRONG = ['unnoticed', 'explained', 'not', 'misleading', 'unjudged'] as const

function rowOf(name: string, tried: readonly Tried[]): string[] {
  const count = (keep: (one: Tried) => boolean): string => String(tried.filter(keep).length)
  return [
    name,
    count(({ answer }) => answer.kind === 'wrong'),
    ...WRONG.map((wanted) => count(({ result }) => result === wanted)),
    count(({ answer }) => answer.kind === 'right'),
    count(({ result }) => result === 'lost points'),
    count(({ result }) => result === 'error'),
  ]
}
