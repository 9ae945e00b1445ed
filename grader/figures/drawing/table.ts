import type { Table } from '../figure.ts'

/** Columns of values and the column that they belong to. Empty columns are left out. */
export function tableOf(
  first: string,
  at: readonly (number | string)[],
  columns: Readonly<Record<string, readonly (number | null)[] | undefined>>,
): Table {
  const there = Object.entries(columns).filter(([, values]) => values !== undefined && values.length > 0)
  return {
    columns: [first, ...there.map(([name]) => name)],
    rows: thinned(at.map((x, i) => [x, ...there.map(([, values]) => values?.[i] ?? null)])),
  }
}

// --- internal ---

const MAX_ROWS = 60

// Three thousand rows are too many to read, so only every n-th row is shown.
function thinned<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.ceil(rows.length / MAX_ROWS)
  return rows.filter((_, i) => i % step === 0 || i === rows.length - 1)
}
