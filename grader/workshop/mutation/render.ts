import { renderTable } from '../bench/table.ts'
import type { JudgedMutant, MutantOutcome } from './mutate.ts'
import { isSurvivor, problemsOf } from './problems.ts'

/** Renders the results as a table with a row per exercise and a total. */
export function renderOutcomes(outcomes: readonly MutantOutcome[]): string {
  const rows = outcomes.map(({ exercise, judged }) => rowOf(exercise, judged))
  const all = rowOf(
    'all',
    outcomes.flatMap(({ judged }) => judged),
  )
  const columns = COLUMNS.map(([name]) => `>${name}`)
  return renderTable({
    columns: ['exercise', '>mutants', ...columns],
    rows: outcomes.length > 1 ? [...rows, all] : rows,
  })
}

/** Renders the problems: a paragraph for each survivor and for each wrong entry of the list. */
export const renderProblems = (outcomes: readonly MutantOutcome[]): string =>
  outcomes
    .flatMap(problemsOf)
    .map(({ heading, change: [from, to] }) => [heading, ...marked('-', from), ...marked('+', to)].join('\n'))
    .join('\n\n')

// --- internal ---

const COLUMNS: readonly (readonly [name: string, counts: (judged: JudgedMutant) => boolean])[] = [
  ['killed', ({ fate }) => fate.kind === 'killed'],
  ['by time', ({ fate }) => fate.kind === 'timed-out'],
  ['by signature', ({ fate }) => fate.kind === 'by-signature'],
  ['equivalent', ({ fate, why }) => fate.kind === 'survived' && why !== undefined],
  ['survivors', isSurvivor],
]

const rowOf = (name: string, judged: readonly JudgedMutant[]): string[] => [
  name,
  ...[judged, ...COLUMNS.map(([, counts]) => judged.filter(counts))].map((some) => String(some.length)),
]

const marked = (mark: string, text: string): string[] => text.split('\n').map((line) => `  ${mark} ${line}`)
