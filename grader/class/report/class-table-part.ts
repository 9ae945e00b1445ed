import { el, type Part } from '../../report/html/elements.ts'

/** A cell of a table on the class's page: a number stands at the right. */
export type TableCell = string | number | { readonly text: string; readonly href: string }

/** Renders a table; its first column says what a row is about. */
export const tablePart = (columns: readonly string[], rows: readonly (readonly TableCell[])[]): Part =>
  el(
    'div',
    { class: 'wide' },
    el(
      'table',
      {},
      el('thead', {}, el('tr', {}, ...columns.map((title, i) => el('th', { scope: 'col', ...classOf(i) }, title)))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell, i) => el('td', classOf(i), partOf(cell)))))),
    ),
  )

/** A number of points with at most one decimal. */
export const shown = (points: number): string => String(Math.round(10 * points) / 10)

// --- internal ---

const classOf = (column: number): { class?: string } => (column === 0 ? {} : { class: 'number' })

const partOf = (cell: TableCell): Part =>
  typeof cell === 'object' ? el('a', { href: cell.href }, cell.text) : String(cell)
