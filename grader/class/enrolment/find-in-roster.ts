import { alsoNamed } from './also-named.ts'
import { type ExportName, isOfSystem } from './export-names.ts'
import { isSameId } from './id-and-name.ts'
import { isConfirmed, loginsAgainst, namesInRoster as namesOf } from './confirmed.ts'
import { compareNames, folded, holdsAddress, isNamed, isSamePerson, same, wordsOf } from './person-names.ts'
import type { Roster, RosterEntry } from './roster.ts'
import { withoutDays } from './stamps.ts'
import type { Student } from './student.ts'

/** What says that a submission is somebody's. */
export type Evidence = 'submission' | 'team' | 'address' | 'login' | 'number' | 'name'

/** What the name of a submission says of whose it is. */
export type WhoseName = Pick<ExportName, 'group' | 'person' | 'hasName'>

/** Whose a submission is, by the roster. */
export interface RosterMatch {
  readonly entry?: RosterEntry
  readonly by?: Evidence
  /** Somebody of the roster whose number it is, though the name is another. */
  readonly contradicted?: RosterEntry
  /** Somebody of the roster whose name it is, where the number contradicts it. */
  readonly named?: RosterEntry
  /** The number that is not the one of the student whom the name belongs to. */
  readonly otherNumber?: string
  /** The number fits, and the names are in two scripts. */
  readonly unconfirmed?: boolean
  /** Several students whom it may belong to. */
  readonly namesakes?: readonly RosterEntry[]
}

/**
 * Finds the roster line of one student: by address, login, number, then name; and otherwise by a number or name in the folder's name, as in
 * 2026001_김철수_과제. A number or login whose owner has another name is refused, and a number beside another's login: another student's
 * grade is worse than none.
 */
export function findInRoster(roster: Roster, source: WhoseName, student: Student): RosterMatch {
  const isPlain = !source.hasName
  // The numbers that Moodle and Canvas write are their own.
  const words = withoutDays(wordsOf(isOfSystem(source) ? (source.hasName ? (student.name ?? '') : '') : source.group))
  let contradicted: RosterEntry | undefined
  for (const [by, fits] of stepsFor(student, source.group, words, isPlain)) {
    const found = roster.entries.filter(fits)
    // An address is nobody else's, whatever somebody is called.
    const isRight = (entry: RosterEntry): boolean =>
      by === 'address' || !contradicts(entry, student, { words, isPlain, roster })
    const right = found.filter(isRight)
    // 김수지와 이은채.zip is both's, or that of one of them.
    const also = by === 'name' && isPlain ? alsoNamed(roster, source, right) : []
    if (by === 'name' && right.length + also.length > 1) return { contradicted, namesakes: [...right, ...also] }
    // hong.zip is that of the login hong as well as that of a student called Hong.
    const called = by === 'login' || by === 'name' ? sameCalled(roster, found, source, student) : []
    if (called.length > 1) return { contradicted, namesakes: called }
    const isNumber = by === 'number' && right.length === 1 && source.hasName
    const [other] = isNumber ? loginsAgainst(roster, right[0], student) : []
    if (other) return { contradicted: right[0], named: other }
    if (right.length === 1) return { entry: right[0], by, contradicted, ...doubts(right[0], by, student, source) }
    if (found.length === 1 && right.length === 0) contradicted ??= found[0]
  }
  return { contradicted }
}

// --- internal ---

type Fits = (entry: RosterEntry) => boolean

/** The ways to find a student, the surest first. What is only a label of a folder is no name until the words are looked at. */
function stepsFor(student: Student, group: string, words: readonly string[], isPlain: boolean): [Evidence, Fits][] {
  const isWord = (text: string | undefined): boolean =>
    text !== undefined && isTelling(text) && words.some((word) => isSameId(text, word))
  const isId = (entry: RosterEntry, text: string | undefined): boolean =>
    isSameId(entry.id, text) || isSameId(entry.sisId, text)
  return [
    ['address', ({ email }) => same(email, student.email) || holdsAddress(group, email)],
    ['login', ({ login }) => same(login, student.login) || same(login, group) || isOwner(login, group)],
    ['number', (entry) => isSameId(entry.participant, student.participant) || isId(entry, student.login)],
    ['number', (entry) => isId(entry, student.id) || isId(entry, group)],
    ['name', ({ name, otherName }) => isSamePerson(name, student.name) || isSamePerson(otherName, student.name)],
    // Canvas writes family and given name as one word, and so do logins.
    ['name', ({ login }) => same(login, student.name)],
    ['number', ({ id, sisId }) => isWord(id) || isWord(sisId)],
    [
      'name',
      ({ name, otherName }) => [name, otherName].some((one) => isNamed(one, words) && (isPlain || isWhole(one))),
    ],
  ]
}

// "Kim" alone is among the words of every Kim.
const isWhole = (name: string | undefined): boolean =>
  wordsOf(name ?? '').length > 1 || /^\p{Script=Hangul}{2,}$/u.test(name ?? '')

// A short number may be that of the homework.
const isTelling = (id: string): boolean => (/^\d+$/.test(id) ? id.length > 3 : id.length > 2)

/**
 * Whether the names say that it is somebody else: by the name itself, or because somebody else of the roster is named, or named better.
 */
function contradicts(
  entry: RosterEntry,
  { name }: Student,
  { words, isPlain, roster }: { readonly words: readonly string[]; readonly isPlain: boolean; readonly roster: Roster },
): boolean {
  if (namesOf(entry).length === 0) return false
  const compared = isPlain ? [] : namesOf(entry).map((one) => compareNames(one, name))
  if (compared.includes('other') && !compared.includes('same')) return true
  // Anna Lee is a part of Anna Lee-Smith, and nothing of 이안나.
  const fit = (one: RosterEntry): number =>
    Math.max(0, ...namesOf(one).map((of) => (!isPlain && isSamePerson(of, name) ? Infinity : sizeIn(words, of))))
  return roster.entries.some((one) => one !== entry && fit(one) > fit(entry))
}

/** The students of whom one has the login that is another's name, where only one word says whose it is. */
function sameCalled(
  { entries }: Roster,
  found: readonly RosterEntry[],
  source: WhoseName,
  { name }: Student,
): readonly RosterEntry[] {
  if (isOfSystem(source) || found.length !== 1) return []
  const words = [...wordsOf(name ?? ''), ...wordsOf(source.group)]
  const isOf = (login: string | undefined, one: RosterEntry): boolean =>
    login !== undefined && words.includes(folded(login)) && namesOf(one).some((of) => isSamePerson(of, login))
  const [only] = found
  const others = entries.filter((one) => one !== only && (isOf(only.login, one) || isOf(one.login, only)))
  return [only, ...others]
}

const sizeIn = (words: readonly string[], name: string): number => (isNamed(name, words) ? name.length : 0)

function doubts(entry: RosterEntry, by: Evidence, student: Student, source: WhoseName): Partial<RosterMatch> {
  const { id } = student
  const isOwn = source.person !== undefined && !source.person.startsWith('canvas')
  const isKnown = [entry.id, entry.sisId, entry.login].some((one) => isSameId(one, id))
  // Of two people with one name, only one may be in the roster.
  if (by === 'name' && isOwn && id !== undefined && entry.id !== undefined && !isKnown) return { otherNumber: id }
  const isUnsure = by === 'number' && source.hasName && namesOf(entry).length > 0 && !isConfirmed(entry, student)
  return isUnsure ? { unconfirmed: true } : {}
}

// homework-alice, homework-alice-main in what GitHub packs, or alice-homework-1a2b3c in a GitHub archive.
function isOwner(login: string | undefined, group: string): boolean {
  if (login === undefined) return false
  const [owner, text] = [folded(login), folded(group)]
  return text.startsWith(`${owner}-`) || [text, text.replace(BRANCH, '')].some((one) => one.endsWith(`-${owner}`))
}

const BRANCH = /-(?:main|master|(?=[a-f]*\d)[\da-f]{7,40})$/
