import type { Table } from './table.ts'

/** A performance goal of the kit. */
export interface Figure {
  readonly name: string
  readonly goal: string
  readonly now: string
  /** Undefined if this run cannot measure it. */
  readonly met?: boolean
}

/** The goals as the table at the end of a run. */
export function figuresTable(figures: readonly Figure[]): Table {
  return {
    columns: ['figure', '>goal', '>now', 'met'],
    rows: figures.map(({ name, goal, now, met }) => [name, goal, now, met === undefined ? '?' : met ? 'yes' : 'no']),
  }
}
