import { parseCsv } from '../../intake/read-csv.ts'
import type { Student } from './student.ts'

/** A line of the roster. */
export interface RosterEntry extends Student {
  /** The student's folder or archive, if the roster names it. */
  readonly submission?: string
  readonly submittedAt?: Date
}

/** The students of a class, as its instructor lists them. */
export interface Roster {
  readonly entries: readonly RosterEntry[]
}

/** Why a roster is invalid. */
export class RosterError extends Error {
  readonly kind: 'not-csv' | 'no-known-columns' | 'nobody'

  constructor(kind: RosterError['kind']) {
    super(kind)
    this.kind = kind
  }
}

/** Reads a roster: any CSV with a header row that contains known columns, including gradebooks exported by Canvas and Moodle. */
export function readRosterOrThrow(text: string): Roster {
  const table = rowsOrThrow(text.normalize('NFC'))
  // Attendance sheets have a title above the header row.
  const start = table.findIndex((row) => columnsOf(row).some((column) => column))
  if (start < 0) throw new RosterError('no-known-columns')
  const columns = columnsOf(table[start])
  const entries = table
    .slice(start + 1)
    .filter(([first = '']) => !/points possible/i.test(first))
    .map((row) => entryOf(columns, row))
    .filter((entry) => Object.values(entry).some((value) => value !== undefined))
  if (entries.length === 0) throw new RosterError('nobody')
  return { entries: [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()] }
}

/**
 * Finds the roster line of a submission: by its folder in the roster, then by number, address, login, name; and otherwise by a number or
 * name in the folder's name, as in 2026001_김철수_과제.
 */
export function findInRoster(
  { entries }: Roster,
  sourceName: string,
  group: string,
  student: Student,
): RosterEntry | undefined {
  const only = (fits: (entry: RosterEntry) => boolean): RosterEntry | undefined => {
    const found = entries.filter(fits)
    return found.length === 1 ? found[0] : undefined
  }
  const words = wordsOf(group)
  const isAmong = (text: string | undefined): boolean => words.some((word) => word.length > 1 && same(text, word))
  return (
    only(({ submission }) => same(submission, sourceName) || same(submission, group)) ??
    only(({ id, sisId }) => [student.id, group].some((text) => same(id, text) || same(sisId, text))) ??
    only(({ email }) => same(email, student.email) || same(email, group)) ??
    only(({ login }) => same(login, student.login) || same(login, group) || isOwner(login, group)) ??
    only(({ name }) => isSamePerson(name, student.name)) ??
    only(({ id, sisId }) => isAmong(id) || isAmong(sisId)) ??
    only(({ name }) => isAmong(name))
  )
}

// --- internal ---

// Moodle splits a name into two columns.
type Field = keyof RosterEntry | 'firstName' | 'lastName'

const named = (field: Field, ...titles: string[]): [string, Field][] => titles.map((title) => [title, field])

const COLUMNS: Readonly<Record<string, Field>> = Object.fromEntries([
  ...named('submission', 'submission', 'folder', 'file', '제출물', '폴더', '파일'),
  ...named('name', 'student', 'name', 'full name', 'student name', '이름', '성명', '학생', '학생명', '학생 이름'),
  ...named('firstName', 'first name', 'given name'),
  ...named('lastName', 'last name', 'surname', 'family name', '성'),
  ...named('id', 'id', 'id number', 'student id', 'sid', '학번', 'id 번호'),
  ...named('sisId', 'sis user id'),
  ...named('email', 'email', 'e mail', 'email address', '이메일', '이메일 주소', '메일'),
  ...named('login', 'login', 'username', 'user name', 'sis login id', 'github', 'github username', '아이디', '계정'),
  ...named('section', 'section', '분반'),
  ...named('submittedAt', 'submitted at', 'submission time', 'datetime', '제출 시각', '제출일시'),
])

function rowsOrThrow(text: string): string[][] {
  try {
    return parseCsv(text)
  } catch {
    throw new RosterError('not-csv')
  }
}

const columnsOf = (titles: readonly string[]): (Field | undefined)[] =>
  titles.map(
    (title) =>
      COLUMNS[
        title
          .toLowerCase()
          .replaceAll(/[\s_.-]+/g, ' ')
          .trim()
      ],
  )

const textOf = (value: string | undefined): string | undefined => value?.trim() || undefined

function entryOf(columns: readonly (Field | undefined)[], row: readonly string[]): RosterEntry {
  const cell = (field: Field): string | undefined => textOf(row[columns.indexOf(field)])
  const at = new Date(cell('submittedAt') ?? NaN)
  return {
    submission: cell('submission'),
    name: nameOf(cell('firstName') ?? cell('name'), cell('lastName')),
    id: cell('id'),
    sisId: cell('sisId'),
    email: cell('email'),
    login: cell('login'),
    section: cell('section'),
    submittedAt: Number.isNaN(at.getTime()) ? undefined : at,
  }
}

// Moodle's Korean column 이름 is the first name; elsewhere it is the full name.
function nameOf(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined) return first ?? last
  return /\p{Script=Hangul}/u.test(last) ? `${last}${first}` : `${first} ${last}`
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && folded(a) === folded(b)

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}.@]+/u).filter((word) => word !== '')

/** Whether two names are equal except for spaces, commas and the order of their parts: 김 철수, 김철수; Kim, Chulsoo, Chulsoo Kim. */
function isSamePerson(a = '', b = ''): boolean {
  const [first, second] = [wordsOf(folded(a)), wordsOf(folded(b))]
  const isOne = (x: readonly string[], y: readonly string[]): boolean => x.length > 0 && x.join('') === y.join('')
  return isOne(first, second) || isOne(first.toSorted(), second.toSorted())
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

// homework-alice, or alice-homework-1a2b3c in a GitHub archive.
const isOwner = (login: string | undefined, group: string): boolean =>
  login !== undefined && (folded(group).endsWith(`-${folded(login)}`) || folded(group).startsWith(`${folded(login)}-`))
