import { parseCsv } from '../read-csv.ts'
import type { Student } from './student.ts'

/** A line of the roster. */
export interface RosterEntry extends Student {
  /** The folder or archive that is theirs, where the roster says so. */
  readonly submission?: string
  readonly submittedAt?: Date
}

/** A class as its instructor has it. */
export interface Roster {
  readonly entries: readonly RosterEntry[]
}

/** What is wrong with a roster. */
export class BadRoster extends Error {
  readonly kind: 'not-csv' | 'no-known-columns' | 'nobody'

  constructor(kind: BadRoster['kind']) {
    super(kind)
    this.kind = kind
  }
}

/** Reads a roster: any CSV with a header in which some columns are known, Canvas's exported gradebook among them. */
export function readRosterOrThrow(text: string): Roster {
  const [header = [], ...rows] = rowsOrThrow(text)
  const columns = header.map(
    (title) =>
      COLUMNS[
        title
          .toLowerCase()
          .replaceAll(/[\s_.-]+/g, ' ')
          .trim()
      ],
  )
  if (!columns.some((column) => column)) throw new BadRoster('no-known-columns')
  const entries = rows
    .filter(([first = '']) => !/points possible/i.test(first))
    .map((row) => entryOf(columns, row))
    .filter((entry) => Object.values(entry).some((value) => value !== undefined))
  if (entries.length === 0) throw new BadRoster('nobody')
  return { entries }
}

/** The line of the roster that a submission belongs to: by what the roster says of its folder, then number, address, login, name. */
export function findInRoster(
  { entries }: Roster,
  sourceName: string,
  group: string,
  student: Student,
): RosterEntry | undefined {
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && folded(a) === folded(b)
  const only = (fits: (entry: RosterEntry) => boolean): RosterEntry | undefined => {
    const found = entries.filter(fits)
    return found.length === 1 ? found[0] : undefined
  }
  return (
    only(({ submission }) => same(submission, sourceName) || same(submission, group)) ??
    only(({ id, sisId }) => [student.id, group].some((text) => same(id, text) || same(sisId, text))) ??
    only(({ email }) => same(email, student.email) || same(email, group)) ??
    only(({ login }) => same(login, student.login) || same(login, group) || isOwner(login, group)) ??
    only(({ name }) => same(name, student.name))
  )
}

// --- internal ---

type Field = keyof RosterEntry

const named = (field: Field, ...titles: string[]): [string, Field][] => titles.map((title) => [title, field])

const COLUMNS: Readonly<Record<string, Field>> = Object.fromEntries([
  ...named('submission', 'submission', 'folder', 'file', '제출물', '폴더', '파일'),
  ...named('name', 'student', 'name', 'full name', 'student name', '이름', '성명', '학생'),
  ...named('id', 'id', 'id number', 'student id', 'sid', '학번', '번호'),
  ...named('sisId', 'sis user id'),
  ...named('email', 'email', 'e mail', 'email address', '이메일', '메일'),
  ...named('login', 'login', 'username', 'user name', 'sis login id', 'github', 'github username', '아이디', '계정'),
  ...named('section', 'section', '분반'),
  ...named('submittedAt', 'submitted at', 'submission time', 'datetime', '제출 시각', '제출일시'),
])

function rowsOrThrow(text: string): string[][] {
  try {
    return parseCsv(text)
  } catch {
    throw new BadRoster('not-csv')
  }
}

const textOf = (value: string | undefined): string | undefined => value?.trim().normalize('NFC') || undefined

function entryOf(columns: readonly (Field | undefined)[], row: readonly string[]): RosterEntry {
  const cell = (field: Field): string | undefined => textOf(row[columns.indexOf(field)])
  const at = new Date(cell('submittedAt') ?? NaN)
  return {
    submission: cell('submission'),
    name: cell('name'),
    id: cell('id'),
    sisId: cell('sisId'),
    email: cell('email'),
    login: cell('login'),
    section: cell('section'),
    submittedAt: Number.isNaN(at.getTime()) ? undefined : at,
  }
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

// homework-alice, or alice-homework-1a2b3c as GitHub packs it.
const isOwner = (login: string | undefined, group: string): boolean =>
  login !== undefined && (folded(group).endsWith(`-${folded(login)}`) || folded(group).startsWith(`${folded(login)}-`))
