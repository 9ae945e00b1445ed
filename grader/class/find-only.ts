import type { Enrolled } from './enroll.ts'
import { isSameId } from './enrolment/id-and-name.ts'
import { isSamePerson, same } from './enrolment/person-names.ts'

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

/** The key of the one submission that is meant by a student's number, address, login or name, or by its own. Throws `OnlyError`. */
export function onlyKeyOrThrow(enrolled: readonly Enrolled[], who: string): string {
  const steps: readonly ((one: Enrolled) => boolean)[] = [
    ({ key, source }) => key === who || source?.name === who,
    ({ students }) => students.some(({ id, sisId }) => isSameId(id, who) || isSameId(sisId, who)),
    ({ students }) => students.some(({ email, login }) => same(email, who) || same(login, who)),
    ({ students }) => students.some(({ name }) => isSamePerson(name, who)),
  ]
  for (const fits of steps) {
    const found = enrolled.filter((one) => one.source !== undefined && fits(one))
    if (found.length === 1) return found[0].key
    if (found.length > 1)
      throw new OnlyError(
        who,
        found.map(({ key }) => key),
      )
  }
  throw new OnlyError(who, [])
}
