import type { CsvRow } from '../../intake/read-csv.ts'
import { parseTime, zoneIn, type ZoneMinutes } from '../times/local-time.ts'
import { type SharedId, sharedIdsIn } from './double-numbers.ts'
import { folded } from './person-names.ts'
import { fieldOf, isNoMatter, type RosterField } from './roster-columns.ts'
import type { Student } from './student.ts'
import { dueOf, isNoTime, rowsOrThrow, TableError, type UnreadableTime } from './table.ts'

/** A line of the roster. */
export interface RosterEntry extends Student {
  /** The name in another script, or the one that the student goes by. */
  readonly otherName?: string
  /** The student's or the group's folder or archive, if the roster names it. */
  readonly submission?: string
  /** The group, which may be the name of its folder. */
  readonly team?: string
  readonly submittedAt?: Date
  readonly unreadableTime?: UnreadableTime
  /** The student's own due date. */
  readonly due?: Date
  /** Canvas's student for trying things out, who is nobody. */
  readonly isTest?: true
}

/** The students of a class, as its instructor lists them. */
export interface Roster {
  readonly entries: readonly RosterEntry[]
  /** The titles of the columns that are not known and may have been meant for something. */
  readonly unknown: readonly string[]
  /** A time has no zone, and none was given for such. */
  readonly zoneMissing: boolean
  /** Numbers that several students have, with their lines. */
  readonly sharedIds: readonly SharedId[]
}

/**
 * Reads a roster: any CSV with a header row that contains known columns, including gradebooks exported by Canvas and Moodle. Times without a
 * zone are in `zone`.
 */
export function readRosterOrThrow(text: string, zone?: ZoneMinutes): Roster {
  const table = rowsOrThrow(text)
  // Attendance sheets have a title above the header row.
  const start = table.findIndex(({ cells }) => cells.some((title) => fieldOf(title)))
  if (start < 0) throw new TableError('no-known-columns')
  const titles = table[start].cells
  const fields = titles.map(fieldOf)
  const rows = table.slice(start + 1).filter(({ cells: [first = ''] }) => !/points possible|만점/i.test(first))
  const all = rows.map((row) => {
    const entry = entryOf(fields, row, zone)
    return { line: row.line, entry: isOfCanvas(titles) ? ofCanvas(entry) : entry }
  })
  const entries = all
    .map(({ entry }) => entry)
    .filter((entry) => Object.values(entry).some((value) => value !== undefined))
  if (entries.length === 0) throw new TableError('nobody')
  return {
    entries: withoutDoubles(entries),
    sharedIds: sharedIdsIn(all),
    unknown: titles.filter((title, i) => fields[i] === undefined && !isNoMatter(title)),
    zoneMissing: zone === undefined && rows.some(({ cells }) => cells.some((cell, i) => isZoneless(fields[i], cell))),
  }
}

/** A student of the roster, without what the roster says of the submission. */
export const studentOf = ({ name, id, email, login, sisId, canvasId, section, participant }: RosterEntry): Student => ({
  name,
  id,
  email,
  login,
  sisId,
  canvasId,
  section,
  participant,
})

/** Whether two students are of one declared team. */
export const areMates = (a: RosterEntry, b: RosterEntry): boolean =>
  a.team !== undefined && a.team === b.team && a.section === b.section

// --- internal ---

// Canvas's gradebook has its own number under ID, and the university's under SIS.
const isOfCanvas = (titles: readonly string[]): boolean =>
  titles.some((title) => /^id$/i.test(title.trim())) && titles.some((title) => /^sis /i.test(title.trim()))

const ofCanvas = (entry: RosterEntry): RosterEntry => ({
  ...entry,
  canvasId: entry.id,
  ...(entry.sisId === undefined && isTestStudent(entry.name ?? '') && { isTest: true }),
})

// With the family name first, as its gradebook has them, or as the page has it.
const isTestStudent = (name: string): boolean =>
  /^(?:student, ?test|test student|학생, ?테스트|테스트 ?학생)$/i.test(name)

/** Who is in two sections has two lines, and is one student. */
function withoutDoubles(entries: readonly RosterEntry[]): RosterEntry[] {
  const keyOf = (entry: RosterEntry): string =>
    JSON.stringify(entry.id === undefined ? entry : [entry.id, folded(entry.name ?? ''), entry.submission, entry.team])
  return [...new Map(entries.toReversed().map((entry) => [keyOf(entry), entry])).values()].toReversed()
}

const textOf = (value: string | undefined): string | undefined => value?.trim() || undefined

function entryOf(
  fields: readonly (RosterField | undefined)[],
  row: CsvRow,
  zone: ZoneMinutes | undefined,
): RosterEntry {
  const cell = (field: RosterField): string | undefined =>
    fields.map((one, i) => (one === field ? textOf(row.cells[i]) : undefined)).find((text) => text !== undefined)
  return {
    submission: cell('submission'),
    team: cell('team'),
    name: nameOf(cell('firstName') ?? cell('name'), cell('lastName')),
    otherName: cell('otherName'),
    id: cell('id'),
    sisId: cell('sisId'),
    email: cell('email'),
    login: cell('login'),
    participant: /\d+$/.exec(cell('participant') ?? '')?.[0],
    section: cell('section'),
    ...submittedOf(cell('submittedAt'), row.line, zone ?? 0),
    due: dueOf(cell('due'), row.line, zone),
  }
}

function submittedOf(
  text: string | undefined,
  line: number,
  zone: ZoneMinutes,
): Pick<RosterEntry, 'submittedAt' | 'unreadableTime'> {
  if (text === undefined || isNoTime(text)) return {}
  const submittedAt = parseTime(text, zone)
  return submittedAt ? { submittedAt } : { unreadableTime: { text, line } }
}

const isZoneless = (field: RosterField | undefined, text: string): boolean =>
  field === 'submittedAt' && parseTime(text, 0) !== undefined && zoneIn(text) === undefined

// Moodle's Korean column 이름 is the first name; elsewhere it is the full name.
function nameOf(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined || last === undefined) return first ?? last
  return /\p{Script=Hangul}/u.test(last) ? `${last}${first}` : `${first} ${last}`
}
