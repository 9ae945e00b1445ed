import type { Table } from './table.ts'

/** One of the figures that the kit has to reach. */
export interface Figure {
  readonly name: string
  readonly goal: string
  readonly now: string
  /** Undefined where this run cannot tell. */
  readonly met?: boolean
}

/** The figures as the table that a run ends with. */
export function figuresTable(figures: readonly Figure[]): Table {
  return {
    columns: ['figure', '>goal', '>now', 'met'],
    rows: figures.map(({ name, goal, now, met }) => [name, goal, now, met === undefined ? '?' : met ? 'yes' : 'no']),
  }
}
