import type { ZoneMinutes } from '../times/local-time.ts'
import { type Owned, ownersOfLines, type StudentLine, WHO } from './matched-lines.ts'
import { fieldOf } from './roster-columns.ts'
import { dueOf, rowsOrThrow, TableError } from './table.ts'

/** The due date of one student, as a line of `extensions.csv` gives it. */
export interface Extension extends StudentLine {
  readonly due: Date
}

/** Reads `extensions.csv`: who (student, id, email or login) and the new due date. Throws `TableError`. */
export function readExtensionsOrThrow(text: string, zone: ZoneMinutes | undefined): Extension[] {
  const [header, ...rows] = rowsOrThrow(text)
  const fields = header?.cells.map(fieldOf) ?? []
  if (!fields.includes('due') || !WHO.some((field) => fields.includes(field))) throw new TableError('no-known-columns')
  return rows.map(({ cells, line }) => {
    const cell = (field: (typeof WHO)[number] | 'due'): string | undefined =>
      cells[fields.indexOf(field)]?.trim() || undefined
    const due = dueOf(cell('due') ?? '?', line, zone)
    if (!due) throw new TableError('unreadable-due', { text: cell('due') ?? '', line })
    return { line, due, student: Object.fromEntries(WHO.map((field) => [field, cell(field)])) }
  })
}

/** Finds the extension of each student, by owner; throws `UnmatchedLineError`, and `DoubleLineError` for a student's second. */
export const matchExtensions = (
  extensions: readonly Extension[],
  students: readonly Owned[],
): ReadonlyMap<string, Extension> =>
  new Map(ownersOfLines('extensions', extensions, students).map(({ owner, line }) => [owner, line]))
