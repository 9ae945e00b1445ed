/** A student, as far as file names, export and roster identify them. */
export interface Student {
  readonly name?: string
  /** The student's number at the university, or on Canvas. */
  readonly id?: string
  readonly email?: string
  /** The login on Canvas, Blackboard or GitHub. */
  readonly login?: string
  readonly sisId?: string
  /** Canvas's own number. */
  readonly canvasId?: string
  readonly section?: string
  /** Moodle's number for this assignment, which is nobody's number at the university. */
  readonly participant?: string
  /** Not a student of the class's roster, where there is one; or Canvas's, for trying things out. Such a one is in no mean. */
  readonly outside?: 'roster' | 'test'
}

/** The names and numbers of a student that may stand in the names of their files. */
export const namesOf = ({ name, id, login, sisId, email }: Student): string[] =>
  [name, id, login, sisId, email?.split('@')[0]].filter((one) => one !== undefined)

/** All names that may stand in the names of a submission's files and say nothing of what these answer. */
export const namesIn = ({
  source: { namesWithin = [] },
  students,
}: {
  readonly source: { readonly namesWithin?: readonly string[] }
  readonly students: readonly Student[]
}): string[] => [...students.flatMap(namesOf), ...namesWithin]

/** A student's number at the university, or else on Canvas. */
export const numberOf = ({ id, sisId, canvasId }: Student): string | undefined =>
  id === undefined || id === canvasId ? (sisId ?? id) : id

/** What tells a student from another of the same name. */
export const labelOf = (student: Student): string =>
  numberOf(student) ?? student.email ?? student.login ?? student.name ?? ''

/** How a student is called where many are listed: by name, and by number where there is one; else by the submission. */
export function displayName(student: Student, key: string): string {
  const label = labelOf(student) || key
  return student.name === undefined || student.name === label ? label : `${student.name} (${label})`
}

/** The same of all whose submission it is. */
export const displayNames = (
  { students, key }: { readonly students: readonly Student[]; readonly key: string },
  between = ', ',
): string => students.map((student) => displayName(student, key)).join(between)
