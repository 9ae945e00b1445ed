import type { Ask, Group } from './experiments/experiment.ts'
import { type RowSummary, summariesOf } from './row-summary.ts'
import type { ExperimentResult } from './run-experiment.ts'

/** What the numbers of one group say. */
export interface GroupAnswer {
  readonly group: Group
  readonly accurate: Best
  readonly fastest: Best
  /** The rows in the order of the group. */
  readonly rows: readonly RowSummary[]
  /** The most steps that a row took, where they are too few to tell anything. */
  readonly tooFew?: number
}

/** The first and the second of a comparison, and whether they differ by more than the seeds of each do. */
export interface Best {
  readonly best: RowSummary
  readonly next: RowSummary
  readonly clear: boolean
}

/** What each group answers of which at least two values are known. */
export const answersOf = (result: ExperimentResult): GroupAnswer[] =>
  result.trial.groups.flatMap((group) => {
    const rows = summariesOf(result, group).filter(({ test }) => Number.isFinite(test.mean))
    if (rows.length < 2) return []
    const answer = { group, accurate: bestOf(rows, 'accurate'), fastest: bestOf(rows, 'fastest'), rows }
    const most = Math.max(...rows.map(({ iterations }) => iterations))
    return [most < ENOUGH_STEPS ? { ...answer, tooFew: most } : answer]
  })

/** The row that answers a question. */
export function bestOf(rows: readonly RowSummary[], ask: Ask): Best {
  const of = MEASURES[ask]
  const [best, next] = rows.toSorted((a, b) => SIGNS[ask] * (of(b).mean - of(a).mean))
  return { best, next, clear: differ(of(best), of(next)) }
}

/** Whether two means differ by more than their spreads; of one seed each nobody knows. */
export const differ = (a: RowSummary['test'], b: RowSummary['test']): boolean =>
  Math.abs(a.mean - b.mean) > a.spread + b.spread

// --- internal ---

// After fewer steps a network has hardly begun to learn, and what differs is chance.
const ENOUGH_STEPS = 50

const MEASURES: Readonly<Record<Ask, (row: RowSummary) => RowSummary['test']>> = {
  accurate: ({ test }) => test,
  fastest: ({ seconds }) => seconds,
  gap: ({ gap }) => gap,
}

const SIGNS: Readonly<Record<Ask, number>> = { accurate: 1, fastest: -1, gap: 1 }
