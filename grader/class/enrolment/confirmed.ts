import { compareNames, folded } from './person-names.ts'
import type { Roster, RosterEntry } from './roster.ts'
import type { Student } from './student.ts'

/** Whether the name beside a number is its owner's, or what the owner logs in or has an address by. */
export const isConfirmed = (owner: RosterEntry, { name }: Student): boolean =>
  namesInRoster(owner).some((one) => compareNames(one, name) === 'same') ||
  [owner.login, owner.login?.split('@')[0], owner.email?.split('@')[0]].some((one) => isLogin(one, name))

/** Of a number's owner whom no name confirms: whoever else has what stands beside the number as a login. */
export const loginsAgainst = ({ entries }: Roster, owner: RosterEntry, student: Student): readonly RosterEntry[] =>
  isConfirmed(owner, student) ? [] : entries.filter((one) => one !== owner && isLogin(one.login, student.name))

/** The names by which the roster knows a student. */
export const namesInRoster = ({ name, otherName }: RosterEntry): string[] =>
  [name, otherName].filter((one) => one !== undefined)

// --- internal ---

// Canvas leaves out what is no letter and no digit.
const isLogin = (login: string | undefined, name: string | undefined): boolean =>
  login !== undefined && name !== undefined && lettersOf(login) !== '' && lettersOf(login) === lettersOf(name)

const lettersOf = (text: string): string => folded(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
