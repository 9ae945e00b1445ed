import type { Enrolled } from './enroll.ts'
import { isSameId } from './enrolment/id-and-name.ts'
import { isSamePerson, same } from './enrolment/person-names.ts'
import type { Student } from './enrolment/student.ts'

/** `--only` names nobody of the class, or several. */
export class OnlyError extends Error {
  readonly who: string
  readonly keys: readonly string[]

  constructor(who: string, keys: readonly string[]) {
    super(who)
    this.who = who
    this.keys = keys
  }
}

/**
 * The keys of what the one student handed in, who is meant by a number, address, login or name, or of the one submission that is meant by its
 * key or name: several where all attempts are graded, or where it counts for its students in different ways. Throws `OnlyError`.
 */
export function onlyKeysOrThrow(enrolled: readonly Enrolled[], who: string): readonly string[] {
  const ofStudents = STUDENT_STEPS.map((fits) => (one: Enrolled) => one.students.some((student) => fits(student, who)))
  const steps = [({ key, source }: Enrolled): boolean => key === who || source?.name === who, ...ofStudents]
  for (const [i, fits] of steps.entries()) {
    const found = enrolled.filter((one) => one.source !== undefined && fits(one))
    const isOne = i === 0 ? isOneSource(found) : isOneOwner(found, STUDENT_STEPS[i - 1], who)
    const keys = found.map(({ key }) => key)
    if (keys.length === 1 || (keys.length > 1 && isOne)) return keys
    if (keys.length > 1) throw new OnlyError(who, keys)
  }
  throw new OnlyError(who, [])
}

// --- internal ---

type Fits = (student: Student, who: string) => boolean

const STUDENT_STEPS: readonly Fits[] = [
  ({ id, sisId }, who) => isSameId(id, who) || isSameId(sisId, who),
  ({ email, login }, who) => same(email, who) || same(login, who),
  ({ name }, who) => isSamePerson(name, who),
]

/** Whether these are parts of one submission. */
const isOneSource = (found: readonly Enrolled[]): boolean => new Set(found.map(({ source }) => source?.open)).size === 1

/** Whether these are attempts of one student, and of nobody of the same name. */
function isOneOwner(found: readonly Enrolled[], fits: Fits, who: string): boolean {
  const owners = found.flatMap((one) =>
    one.students.flatMap((student, i) => (fits(student, who) ? [one.owners?.[i]] : [])),
  )
  return !owners.includes(undefined) && new Set(owners).size === 1
}
