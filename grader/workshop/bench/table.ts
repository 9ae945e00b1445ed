import { padTo, widthOf } from '../../text/width.ts'

/** A table: a column whose name begins with `>` is aligned right. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Renders the table in Markdown, aligned so that it is also readable as plain text. */
export function renderTable({ columns, rows }: Table): string {
  const right = columns.map((column) => column.startsWith('>'))
  const names = columns.map((column) => column.replace(/^>/, ''))
  const widths = names.map((_, i) => Math.max(3, ...[names, ...rows].map((row) => widthOf(row[i]))))
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const aligned = (row: readonly string[]): string =>
    line(row.map((cell, i) => (right[i] ? padBefore(cell, widths[i]) : padTo(cell, widths[i]))))
  const rule = widths.map((width, i) => (right[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [aligned(names), line(rule), ...rows.map(aligned)].join('\n')
}

// --- internal ---

const padBefore = (text: string, columns: number): string => ' '.repeat(Math.max(0, columns - widthOf(text))) + text
