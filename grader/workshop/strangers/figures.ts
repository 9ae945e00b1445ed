import { renderTable } from '../bench/table.ts'
import type { BankAnswer } from './banks.ts'
import type { Fate } from './judgments.ts'

/** An answer and what became of it. */
export interface Tried {
  readonly answer: BankAnswer
  readonly fate: Fate
}

/** Renders how many answers were noticed, explained and so on: a row for each exercise and one for all. */
export function renderFates(tried: readonly Tried[]): string {
  const exercises = [...new Set(tried.map(({ answer }) => answer.exercise))]
  const rows = exercises.map((id) =>
    rowOf(
      id,
      tried.filter(({ answer }) => answer.exercise === id),
    ),
  )
  return renderTable({
    columns: ['exercise', '>wrong', ...WRONG.map((fate) => `>${fate}`), '>right', '>robbed', '>error'],
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
    ...WRONG.map((wanted) => count(({ fate }) => fate === wanted)),
    count(({ answer }) => answer.kind === 'right'),
    count(({ fate }) => fate === 'robbed'),
    count(({ fate }) => fate === 'error'),
  ]
}
