import { isSameId } from './id-and-name.ts'
import { isSamePerson, same } from './person-names.ts'
import { labelOf, type Student } from './student.ts'

/** A line of a table that is about one student of the class. */
export interface StudentLine {
  readonly line: number
  /** What the line says of the student. */
  readonly student: Student
}

/** A line that fits nobody, or several students. */
export class UnmatchedLineError extends Error {
  readonly table: 'extensions' | 'overrides'
  readonly line: number
  readonly who: string
  readonly students: readonly string[]

  constructor(table: UnmatchedLineError['table'], line: StudentLine, students: readonly string[]) {
    super(`${table}, line ${line.line}`)
    this.table = table
    this.line = line.line
    this.who = whoIn(line)
    this.students = students
  }
}

/** Two lines about the same of one student: which of them counts, the table does not say. */
export class DoubleLineError extends Error {
  readonly table: UnmatchedLineError['table']
  readonly lines: readonly [number, number]
  readonly who: string
  /** What both are about, where a student may have several lines. */
  readonly about: string | undefined

  constructor(table: DoubleLineError['table'], first: number, second: StudentLine, about: string | undefined) {
    super(`${table}, lines ${first} and ${second.line}`)
    this.table = table
    this.lines = [first, second.line]
    this.who = whoIn(second)
    this.about = about
  }
}

/** A student, and who that is in this class. */
export interface Owned {
  readonly owner: string
  readonly student: Student
}

/** The columns that say whom a line is about. */
export const WHO = ['id', 'email', 'login', 'name'] as const

/**
 * Finds whose each line is, and what it is about where a student may have several; throws `UnmatchedLineError` for one that fits nobody of the
 * class, or more than one, and `DoubleLineError` for a second one about the same.
 */
export function ownersOfLines<T extends StudentLine>(
  table: UnmatchedLineError['table'],
  lines: readonly T[],
  students: readonly Owned[],
  aboutOf: (line: T) => string | undefined = () => undefined,
): { readonly owner: string; readonly line: T }[] {
  const before = new Map<string, number>()
  return lines.map((line) => {
    const owner = ownerOrThrow(table, line, students)
    const about = aboutOf(line)
    const first = before.get(`${owner}\n${about ?? ''}`)
    if (first !== undefined) throw new DoubleLineError(table, first, line, about)
    before.set(`${owner}\n${about ?? ''}`, line.line)
    return { owner, line }
  })
}

/** Whether a student is the one that is described. Nothing that is said may be false: a number beside another's name is nobody's. */
export function fits(said: Student, student: Student): boolean {
  const is: Readonly<Record<(typeof WHO)[number], boolean>> = {
    id: isSameId(said.id, student.id) || isSameId(said.id, student.sisId),
    email: same(said.email, student.email),
    login: same(said.login, student.login),
    name: isSamePerson(said.name, student.name),
  }
  const told = WHO.filter((field) => said[field] !== undefined && student[field] !== undefined)
  return told.length > 0 && told.every((field) => is[field])
}

// --- internal ---

function ownerOrThrow(table: UnmatchedLineError['table'], line: StudentLine, students: readonly Owned[]): string {
  const fitting = new Map(students.filter(({ student }) => fits(line.student, student)).map((one) => [one.owner, one]))
  const [owner, ...others] = fitting.keys()
  if (owner !== undefined && others.length === 0) return owner
  throw new UnmatchedLineError(
    table,
    line,
    [...fitting.values()].map(({ student }) => labelOf(student)),
  )
}

const whoIn = ({ student }: StudentLine): string => Object.values(student).filter(Boolean).join(', ')
