import type { ZoneMinutes } from '../times/local-time.ts'
import { isSameId } from './id-and-name.ts'
import { isSamePerson, same } from './person-names.ts'
import { fieldOf } from './roster-columns.ts'
import { labelOf, type Student } from './student.ts'
import { dueOf, rowsOrThrow, TableError } from './table.ts'

/** The due date of one student, as a line of `extensions.csv` gives it. */
export interface Extension {
  readonly line: number
  /** What the line says of the student. */
  readonly student: Student
  readonly due: Date
}

/** A line of `extensions.csv` that fits nobody, or several students. */
export class ExtensionError extends Error {
  readonly line: number
  readonly who: string
  readonly students: readonly string[]

  constructor({ line, student }: Extension, students: readonly string[]) {
    super(`line ${line}`)
    this.line = line
    this.who = Object.values(student).filter(Boolean).join(', ')
    this.students = students
  }
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

/** A student, and who that is in this class. */
export interface Owned {
  readonly owner: string
  readonly student: Student
}

/** Finds the extension of each student, by owner; throws `ExtensionError` for one that fits nobody of the class, or more than one. */
export function matchExtensions(
  extensions: readonly Extension[],
  students: readonly Owned[],
): ReadonlyMap<string, Extension> {
  const found = new Map<string, Extension>()
  for (const extension of extensions) {
    const fitting = new Map(
      students.filter(({ student }) => fits(extension.student, student)).map((one) => [one.owner, one]),
    )
    const [first, ...others] = fitting.keys()
    if (first === undefined || others.length > 0)
      throw new ExtensionError(
        extension,
        [...fitting.values()].map(({ student }) => labelOf(student)),
      )
    found.set(first, extension)
  }
  return found
}

// --- internal ---

const WHO = ['id', 'email', 'login', 'name'] as const

/** Nothing that the line says may be false: a number beside another's name is nobody's. */
function fits(said: Student, student: Student): boolean {
  const is: Readonly<Record<(typeof WHO)[number], boolean>> = {
    id: isSameId(said.id, student.id) || isSameId(said.id, student.sisId),
    email: same(said.email, student.email),
    login: same(said.login, student.login),
    name: isSamePerson(said.name, student.name),
  }
  const told = WHO.filter((field) => said[field] !== undefined && student[field] !== undefined)
  return told.length > 0 && told.every((field) => is[field])
}
