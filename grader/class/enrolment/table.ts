// What the roster and the list of extensions have in common: both are tables that an instructor wrote.
import { type CsvRow, parseCsvRows } from '../../intake/read-csv.ts'
import { parseTime, zoneIn, type ZoneMinutes } from '../times/local-time.ts'

/** A time of a table that cannot be read. */
export interface UnreadableTime {
  readonly text: string
  readonly line: number
}

/** Why a table is invalid. */
export class TableError extends Error {
  readonly kind: 'not-csv' | 'no-known-columns' | 'nobody' | 'unreadable-due'
  /** Where a due date stands that cannot be read. */
  readonly time: UnreadableTime | undefined

  constructor(kind: TableError['kind'], time?: UnreadableTime) {
    super(kind)
    this.kind = kind
    this.time = time
  }
}

/** The rows of a table. Throws `TableError`. */
export function rowsOrThrow(text: string): readonly CsvRow[] {
  try {
    return parseCsvRows(text.normalize('NFC'))
  } catch {
    throw new TableError('not-csv')
  }
}

/** Reads a due date of a table; one that cannot be read must not be replaced by the class's; without any zone it is not known either. */
export function dueOf(text: string | undefined, line: number, zone: ZoneMinutes | undefined): Date | undefined {
  if (text === undefined || isNoTime(text)) return undefined
  const due = zone === undefined && zoneIn(text) === undefined ? undefined : parseTime(text, zone ?? 0)
  if (!due) throw new TableError('unreadable-due', { text, line })
  return due
}

/** Whether the cell of a time says that there is none. */
export const isNoTime = (text: string): boolean => /^(?:-|—|n\/a|none|no submission|미제출|없음)$/i.test(text)
