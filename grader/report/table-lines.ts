import { padBefore, padTo, widthOf } from '../text/width.ts'

/** A table as lines, all of one width: numbers end below each other, and so do the names in the first column, or they begin there. */
export function tableLines(rows: readonly (readonly string[])[], first: 'left' | 'right' = 'right'): string[] {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => widthOf(row[i]))))
  const cellOf = (cell: string, i: number): string =>
    i === 0 && first === 'left' ? padTo(cell, widths[i]) : padBefore(cell, widths[i])
  return rows.map((row) => row.map(cellOf).join('  '))
}
